protocol Store<Item> {
    associatedtype Item
    static var title: String { get }
    var items: [Item] { get }
    var first: Item? { get }
    func item(_ n: Int) -> Item
    mutating func clear()
}
extension Store {
    var size: Int { items.count }
}
struct Pile<Item>: Store {
    static var title: String { "pile" }
    var items: [Item]
    var first: Item? { items.first }
    func item(_ n: Int) -> Item { items[n] }
    mutating func clear() { items = [] }
}
struct Words: Store {
    static let title = "words"
    var items: [String] { ["a", "b"] }
    var first: String? { "a" }
    func item(_ n: Int) -> String { "w\(n)" }
    mutating func clear() {}
}

var store: any Store = Pile(items: [1, 2])
print(store.items, store.first as Any, store.item(1), store.size)
let found = store.item(0)
print(found is Int, (found as? Int ?? 0) + 1)
store.clear()
print(store.items.count, type(of: store), type(of: store).title)
store = Words()
print(store.items, store.item(4), store)

let numbers: any Store<Int> = Pile(items: [3, 4])
print(numbers.items.reduce(0, +), numbers.item(0) + 1)

func total<S: Store>(_ store: S) -> Int where S.Item == Int { store.items.reduce(0, +) }
func count<S: Store>(_ store: S) -> Int { store.items.count }
print(count(store), total(numbers))

let both: [any Store] = [store, numbers]
print(both.map { "\(type(of: $0).title) \($0.size)" })
func made() -> some Store<Int> { Pile(items: [5]) }
print(made().item(0) * 2)

let values: [any Equatable] = [1, "a", 2.5]
print(values)
func same<T: Equatable>(_ a: T, _ b: any Equatable) -> Bool { (b as? T) == a }
print(values.map { same(1, $0) })
let list: any Collection<Int> = [1, 2, 3]
print(list.count, list.isEmpty, list.map { $0 + 1 })
for number in list { print(number) }
