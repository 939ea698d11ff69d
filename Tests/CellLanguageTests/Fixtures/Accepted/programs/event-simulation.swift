struct Event: Comparable {
    let time: Double, name: String
    static func < (a: Event, b: Event) -> Bool { a.time < b.time }
}
struct PriorityQueue<T: Comparable> {
    private var heap: [T] = []
    var isEmpty: Bool { heap.isEmpty }
    mutating func push(_ x: T) {
        heap.append(x)
        var i = heap.count - 1
        while i > 0, heap[i] < heap[(i - 1) / 2] {
            heap.swapAt(i, (i - 1) / 2)
            i = (i - 1) / 2
        }
    }
    mutating func pop() -> T? {
        guard let top = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return top }
        heap[0] = last
        var i = 0
        while true {
            let child = [2 * i + 1, 2 * i + 2].filter { $0 < heap.count }.min { heap[$0] < heap[$1] }
            guard let child, heap[child] < heap[i] else { break }
            heap.swapAt(i, child)
            i = child
        }
        return top
    }
}
var queue = PriorityQueue<Event>()
queue.push(Event(time: 0, name: "open"))
var log: [String] = []
while let event = queue.pop(), log.count < 8 {
    log.append("\(event.time) \(event.name)")
    if event.name == "open" { for i in 1...3 { queue.push(Event(time: Double(7 - 2 * i), name: "guest \(i)")) } }
    if event.name.hasPrefix("guest") { queue.push(Event(time: event.time + 2.5, name: "leave")) }
}
print(log.joined(separator: "\n"))
var numbers = PriorityQueue<Int>()
[5, 1, 4, 1, 3].forEach { numbers.push($0) }
while let n = numbers.pop() { print(n, terminator: " ") }
print()
