let a = [1, 2, 3, 4], b = ["x", "y", "z"]
for (n, s) in zip(a, b) { print(n, s, terminator: "; ") }
print()
print(zip(a, a.dropFirst()).map { $0 * $1 }, zip(a.indices, a).filter { $0 != $1 }.count, Array(zip(1..., b)).count)
extension Array {
    func windows(_ n: Int) -> [[Element]] { count < n ? [] : (0...count - n).map { Array(self[$0..<$0 + n]) } }
    func rotated(_ k: Int) -> [Element] { isEmpty ? [] : Array(self[(k % count)...] + self[..<(k % count)]) }
}
print(a.windows(2), a.windows(9), a.rotated(1), a.windows(3).map { $0.reduce(0, +) })
let moving = a.windows(2).map { Double($0.reduce(0, +)) / 2 }
print(moving, zip(moving, a).map { abs($0 - Double($1)) })
for (i, pair) in zip(b, a).enumerated() { print(i, pair.0, pair.1) }
print(zip(b, a).reduce(into: [String: Int]()) { $0[$1.0] = $1.1 }.sorted { $0.key < $1.key }.map { $0.value })
print(zip([1, 2], [3, 4]).map { (x, y) in x * y }.reduce(0, +), zip("ab", "cd").map { String([$0, $1]) })
