final class Node<T> {
    var value: T
    var next: Node?
    init(_ value: T, next: Node? = nil) { self.value = value; self.next = next }
}
struct LinkedList<T>: Sequence {
    private(set) var head: Node<T>?
    init<S: Sequence>(_ items: S) where S.Element == T {
        var tail: Node<T>?
        for item in items {
            let node = Node(item)
            if let last = tail { last.next = node } else { head = node }
            tail = node
        }
    }
    mutating func push(_ value: T) { head = Node(value, next: head) }
    mutating func reverse() {
        var previous: Node<T>?, current = head
        while let node = current { (current, node.next, previous) = (node.next, previous, node) }
        head = previous
    }
    func makeIterator() -> AnyIterator<T> {
        var node = head
        return AnyIterator {
            defer { node = node?.next }
            return node?.value
        }
    }
}
var list = LinkedList(1...4)
list.push(0)
print(Array(list), list.contains(3), list.reduce(0, +))
list.reverse()
print(list.map { $0 * 10 }, list.first { $0 < 3 }!, list.sorted())
for (i, x) in list.enumerated() where i % 2 == 0 { print(i, x, terminator: ";") }
print()
