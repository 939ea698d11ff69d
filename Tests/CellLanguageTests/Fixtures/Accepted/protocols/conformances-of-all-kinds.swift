protocol Container {
    associatedtype Item: Equatable
    var items: [Item] { get }
    func index(of item: Item) -> Int?
}

extension Container {
    func index(of item: Item) -> Int? { items.firstIndex(of: item) }
}

struct Words: Container { let items: [String] }
struct Box<T: Comparable>: Container { var items: [T] }
struct Pairs<T> { var items: [T] }
extension Pairs: Container where T: Hashable {}

protocol Named: CustomStringConvertible {
    var name: String { get set }
}

extension Named {
    var description: String { "<\(name)>" }
}

struct Person: Named { var name: String }
class Pet: Named, Hashable {
    var name: String
    init(name: String) { self.name = name }
    static func == (a: Pet, b: Pet) -> Bool { a.name == b.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

struct Price: Comparable {
    let cents: Int
    static func < (a: Price, b: Price) -> Bool { a.cents < b.cents }
}

enum Size: Comparable { case small, large }
struct Key: Hashable { let size: Size; let text: String? }

protocol Watcher: AnyObject { func see() -> String }
final class Eye: Watcher { func see() -> String { "seen" } }

class Node: Equatable {
    let id: Int
    init(id: Int) { self.id = id }
}
func == (a: Node, b: Node) -> Bool { a.id == b.id }

print(Words(items: ["a", "b"]).index(of: "b") ?? -1, Box(items: [1, 2]).index(of: 2) ?? -1)
print(Pairs(items: [3]).index(of: 3) ?? -1)
print(Person(name: "Ada"), Pet(name: "Rex"), Set([Pet(name: "a"), Pet(name: "a")]).count)
print(Price(cents: 1) < Price(cents: 2), max(Size.small, .large))
print(Set([Key(size: .small, text: nil)]).count, Eye().see(), Node(id: 1) == Node(id: 1))
