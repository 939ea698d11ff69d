// The functions `min` and `max` within types that have members of these names: strings give them, ranges hide them not.
extension String {
    func padded(_ n: Int) -> String { String(repeating: "·", count: max(0, n - count)) + self }
    func cut(_ n: Int) -> Substring { prefix(min(n, count)) }
    var last: Character? { max() }
}
print("1".padded(4), "abc".cut(2), "abc".last!)
extension ClosedRange where Bound == Double {
    func clamp(_ x: Double) -> Double { min(max(x, lowerBound), upperBound) }
}
extension Range where Bound == Int {
    var end: Int { max() ?? 0 }
    func atLeast(_ n: Int) -> Int { max(n, count) }
}
print((0...1).clamp(3), (1..<5).end, (1..<5).atLeast(2))
