protocol Container {
    associatedtype Item
    var count: Int { get }
    mutating func append(_ item: Item)
    subscript(i: Int) -> Item { get }
}
struct Stack<Element>: Container {
    private var items: [Element] = []
    var count: Int { items.count }
    mutating func append(_ item: Element) { items.append(item) }
    subscript(i: Int) -> Element { items[i] }
}
struct Evens: Container {
    typealias Item = Int
    var list: [Int] = []
    var count: Int { list.count }
    mutating func append(_ item: Int) { if item % 2 == 0 { list.append(item) } }
    subscript(i: Int) -> Int { list[i] }
}
func all<C: Container>(_ container: C) -> [C.Item] { (0..<container.count).map { container[$0] } }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
    all(a) == all(b)
}
func fill<C: Container>(_ container: inout C, with items: [C.Item]) { items.forEach { container.append($0) } }
var stack = Stack<Int>()
var evens = Evens()
fill(&stack, with: [2, 4])
fill(&evens, with: [1, 2, 3, 4])
print(all(stack), all(evens), same(stack, evens))
