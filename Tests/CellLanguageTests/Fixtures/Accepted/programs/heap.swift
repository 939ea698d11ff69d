// Generic stack, queue, priority queue
struct Heap<T> {
    private var a: [T] = []; private let before: (T, T) -> Bool;
    init(_ xs: [T] = [], by before: @escaping (T, T) -> Bool) { self.before = before; xs.forEach { insert($0) } }
    var count: Int { a.count }; var first: T? { a.first }
    mutating func insert(_ x: T) {
        a.append(x); var i = a.count - 1;
        while i > 0 { let p = (i - 1) / 2; guard before(a[i], a[p]) else { break }; a.swapAt(i, p); i = p }
    }
    mutating func pop() -> T? {
        guard let top = a.first else { return nil }; let last = a.removeLast(); if !a.isEmpty { a[0] = last; sift(0) };
        return top
    }
    private mutating func sift(_ i: Int) {
        var i = i;
        while true {
            var m = i; for c in [2 * i + 1, 2 * i + 2] where c < a.count && before(a[c], a[m]) { m = c };
            if m == i { return }; a.swapAt(i, m); i = m
        }
    }
}
extension Heap where T: Comparable { init(_ xs: [T]) { self.init(xs, by: <) } }
var h = Heap([5, 2, 8, 1]); h.insert(0); var out: [Int] = []; while let x = h.pop() { out.append(x) }; print(out)
struct Task: CustomStringConvertible { let name: String; let p: Int; var description: String { name } }
var q = Heap([Task(name: "b", p: 2), Task(name: "a", p: 9)]) { $0.p > $1.p }; q.insert(Task(name: "c", p: 5));
print(q.pop()!, q.first!, q.count)
func dijkstra(_ g: [String: [String: Int]], from s: String) -> [String: Int] {
    var d = [s: 0]; var q = Heap<(String, Int)>([(s, 0)]) { $0.1 < $1.1 }
    while let (n, c) = q.pop() {
        if c > d[n]! { continue };
        for (m, w) in g[n] ?? [:] where c + w < d[m, default: .max] { d[m] = c + w; q.insert((m, c + w)) }
    }; return d
}
print(
    dijkstra(["a": ["b": 4, "c": 1], "c": ["b": 2, "d": 7], "b": ["d": 1]], from: "a").sorted { $0.key < $1.key }.map {
        "\($0.key):\($0.value)"
    })
