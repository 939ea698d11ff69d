// Inside a generic type its own name stands for itself; elsewhere what is given decides.
struct Box<Item> {
    var item: Item
    struct Lid {
        var box: Box
        func opened() -> Box { box }
    }
    func merged(with other: Box, by merge: (Item, Item) -> Item) -> Box { Box(item: merge(item, other.item)) }
    var lid: Lid { Lid(box: self) }
}

extension Box {
    func other(_ boxes: [Box]) -> Box? { boxes.first }
}

typealias Operation<Value> = (Value, Value) -> Value
let add: Operation = { (left: Int, right: Int) in left + right }
let box: Box = Box(item: 3)
let boxes: [Box] = [Box(item: 1), Box(item: 2)]
struct Shelf {
    var box: Box = Box(item: "a")
    static let all: [Box] = [Box(item: 1.5)]
}
print(box.merged(with: Box(item: 4), by: add).item, box.lid.opened().item, box.other(boxes)?.item ?? 0)
print(Shelf().box.item, Shelf.all[0].item)
