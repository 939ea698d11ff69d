protocol Store {
    associatedtype Item
    mutating func put(_ item: Item)
}
struct Pile: Store {
    var items: [Int] = []
    mutating func put(_ item: Int) { items.append(item) }
}
var store: any Store = Pile()
store.put(3)
