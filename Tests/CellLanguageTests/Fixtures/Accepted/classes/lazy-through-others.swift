final class Node<Item> {
    let item: Item
    var next: Node<Item>?
    private(set) lazy var list: [Item] = [item] + (next?.list ?? [])
    lazy var depth: Int = { 1 + (next?.depth ?? 0) }()
    init(_ item: Item, _ next: Node<Item>? = nil) { (self.item, self.next) = (item, next) }
    static func chain(_ items: [Item]) -> Node<Item>? { items.reversed().reduce(nil) { Node($1, $0) } }
}
let pair = Node(1, Node(2))
print(pair.list, pair.depth)
print((Node.chain([17, 1_000, -1])?.list ?? []).count, Node.chain(["a", "b"])!.list)
class A {
    lazy var name = "A\(self.id)"
    var id: Int { 1 }
}
class B: A { override var id: Int { 2 } }
print(A().name, B().name)
