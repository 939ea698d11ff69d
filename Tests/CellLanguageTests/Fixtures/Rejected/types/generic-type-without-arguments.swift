struct Box<Item> {
    var item: Item
    struct Lid {
        var box: Box
    }
    func merged(with other: Box) -> Box { other }
}

struct Shelf {
    var box: Box
    var first: Box { Box(item: 1) }
}

func open(_ box: Box) {}
func sort(_ values: Array) -> Set { [] }
enum Parcel {
    case none
    case some(Box)
}
protocol Opener {
    func open(_ box: Box)
}
class Store<Item> {}
class Shop: Store {}
