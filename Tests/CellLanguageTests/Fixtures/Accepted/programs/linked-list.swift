struct LinkedList<Element>: Sequence, ExpressibleByArrayLiteral, CustomStringConvertible {
    final class Node { let value: Element; var next: Node?; init(_ value: Element) { self.value = value } }
    private var head: Node?, tail: Node?
    private(set) var count = 0
    init() {}
    init(arrayLiteral elements: Element...) { elements.forEach { append($0) } }
    mutating func append(_ value: Element) {
        let node = Node(value)
        if let tail { tail.next = node } else { head = node }
        tail = node
        count += 1
    }
    mutating func push(_ value: Element) {
        let node = Node(value)
        node.next = head
        head = node
        if tail == nil { tail = node }
        count += 1
    }
    mutating func pop() -> Element? {
        guard let node = head else { return nil }
        head = node.next
        if head == nil { tail = nil }
        count -= 1
        return node.value
    }
    func makeIterator() -> AnyIterator<Element> {
        var current = head
        return AnyIterator {
            defer { current = current?.next }
            return current?.value
        }
    }
    var description: String { "(" + map { "\($0)" }.joined(separator: " → ") + ")" }
}
var list: LinkedList = [1, 2, 3]
list.push(0)
list.append(4)
print(list, list.count, list.pop()!, list.reduce(0, +), list.contains(3))
print(list.filter { $0 % 2 == 0 }, list.map { $0 * $0 }, Array(list.reversed()))
var words = LinkedList<String>()
print(words, words.pop() as Any)
words.append("only")
print(words.pop()!, words.count, words)
