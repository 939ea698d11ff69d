struct Stack<T> {
    var items: [T] = []
    init() {}
    init(_ items: [T]) { self.items = items }
    static var empty: Stack<T> { Stack() }
    func pushing(_ item: T) -> Stack { Stack(items + [item]) }
}

enum Tree<Value> {
    case leaf
    indirect case node(Value, Tree, Tree)
    var count: Int {
        switch self {
        case .leaf: return 0
        case .node(_, let left, let right): return 1 + left.count + right.count
        }
    }
}

class Node<Value> {
    let value: Value
    var next: Node?
    init(_ value: Value, next: Node? = nil) {
        self.value = value
        self.next = next
    }
}

struct Pair<A, B> {
    let a: A
    let b: B
}

func make<T>(_ type: T.Type) -> Stack<T> { Stack() }
func pair<T>(_ x: T) -> Pair<T, Stack<T>> { Pair(a: x, b: Stack()) }

var a: Stack<Int> = Stack()
a = Stack()
let b = Stack([1, 2]).pushing(3)
let c = Stack<String>.empty.pushing("x")
let tree = Tree.node(1, .leaf, Tree.leaf)
let trees: [Tree<Int>] = [.leaf, Tree.leaf, tree]
let nodes = Node(1, next: Node(2))
let stacks: [String: Stack<Int>] = ["a": Stack()]
print(a.items, b.items, c.items, tree.count, trees.map(\.count), nodes.next?.value ?? 0)
print(make(Int.self).items, pair("p").a, stacks.count, (stacks["b"] ?? Stack()).items)
print([Stack([1]), Stack()].map(\.items.count))
