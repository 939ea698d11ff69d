final class Node {
    var value: Int
    var next: Node?
    init(_ value: Int, _ next: Node? = nil) { self.value = value; self.next = next }
}
var head: Node? = nil
for i in (1...4).reversed() { head = Node(i, head) }
func show(_ node: Node?) {
    var node = node
    var parts: [String] = []
    while let current = node {
        parts.append(String(current.value))
        node = current.next
    }
    print(parts.joined(separator: " -> "))
}
show(head)
var previous: Node? = nil
while let node = head {
    head = node.next
    node.next = previous
    previous = node
}
show(previous)
previous?.next?.value = 99
show(previous)
print(previous?.next?.next?.next?.next?.value as Any)
