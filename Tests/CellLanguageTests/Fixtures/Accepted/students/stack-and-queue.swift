struct Stack<Element> {
    private var items: [Element] = []
    var isEmpty: Bool { items.isEmpty }
    var top: Element? { items.last }
    mutating func push(_ item: Element) { items.append(item) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
}
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { items = elements } }
struct Queue<Element> {
    private var incoming: [Element] = [], outgoing: [Element] = []
    mutating func enqueue(_ x: Element) { incoming.append(x) }
    mutating func dequeue() -> Element? {
        if outgoing.isEmpty { outgoing = incoming.reversed(); incoming.removeAll() }
        return outgoing.popLast()
    }
}
func isBalanced(_ text: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open = Stack<Character>()
    for c in text {
        if pairs.values.contains(c) { open.push(c) }
        else if let wanted = pairs[c], open.pop() != wanted { return false }
    }
    return open.isEmpty
}
print(isBalanced("{[()]}"), isBalanced("(]"), isBalanced("(("))
var stack: Stack = [1, 2, 3]
stack.pop()
print(stack.top!, stack.isEmpty)
var queue = Queue<String>()
queue.enqueue("a"); queue.enqueue("b")
print(queue.dequeue()!, { queue.enqueue("c"); return queue.dequeue()! }(), queue.dequeue()!, queue.dequeue() as Any)
