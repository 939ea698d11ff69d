func identity<T>(_ x: T) -> T { x }
print(identity(1), identity("a"), identity([1.5]))
func largest<T: Comparable>(_ items: [T]) -> T? {
    var best: T?
    for item in items where best == nil || item > best! { best = item }
    return best
}
print(largest([3, 9, 2])!, largest(["b", "a"])!, largest([Double]()) as Any)
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(pair(1, "x"))
func total<T: Numeric>(_ items: [T]) -> T { items.reduce(0, +) }
print(total([1, 2, 3]), total([0.5, 0.25]))
func indices<T: Equatable>(of wanted: T, in items: [T]) -> [Int] {
    items.indices.filter { items[$0] == wanted }
}
print(indices(of: 2, in: [2, 1, 2]), indices(of: "z", in: ["a"]))
func repeated<T>(_ x: T, times: Int) -> [T] { Array(repeating: x, count: times) }
print(repeated("ab", times: 3))
func applyTwice<T>(_ x: T, _ f: (T) -> T) -> T { f(f(x)) }
print(applyTwice(3) { $0 * $0 }, applyTwice("a") { $0 + "!" })
