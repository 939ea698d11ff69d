struct Pair<First, Second> {
    var first: First
    var second: Second
    func swapped() -> Pair<Second, First> { Pair<Second, First>(first: second, second: first) }
    func map<T>(_ f: (First) -> T) -> Pair<T, Second> { .init(first: f(first), second: second) }
}
let pair = Pair(first: 1, second: "one")
print(pair, pair.swapped(), pair.map { Double($0) + 0.5 })
struct Queue<Element> {
    private var inbox: [Element] = [], outbox: [Element] = []
    var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }
    mutating func enqueue(_ e: Element) { inbox.append(e) }
    mutating func dequeue() -> Element? {
        if outbox.isEmpty { outbox = inbox.reversed(); inbox = [] }
        return outbox.popLast()
    }
}
var queue = Queue<String>()
["a", "b", "c"].forEach { queue.enqueue($0) }
print(queue.dequeue()!, queue.dequeue()!)
queue.enqueue("d")
print(queue.dequeue()!, queue.dequeue()!, queue.dequeue() as Any, queue.isEmpty)
final class Box<T> { var value: T; init(_ value: T) { self.value = value } }
let box = Box([1, 2])
box.value.append(3)
print(box.value, Box("x").value)
