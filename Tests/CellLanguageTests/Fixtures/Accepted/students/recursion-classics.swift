func hanoi(_ n: Int, _ a: String = "A", _ b: String = "B", _ c: String = "C") -> [String] {
    n == 0 ? [] : hanoi(n - 1, a, c, b) + ["\(a)\(c)"] + hanoi(n - 1, b, a, c)
}
func permutations<T>(_ items: [T]) -> [[T]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { i -> [[T]] in
        var rest = items
        let picked = rest.remove(at: i)
        return permutations(rest).map { [picked] + $0 }
    }
}
func subsets<T>(_ items: ArraySlice<T>) -> [[T]] {
    guard let first = items.first else { return [[]] }
    let rest = subsets(items.dropFirst())
    return rest + rest.map { [first] + $0 }
}
func ackermann(_ m: Int, _ n: Int) -> Int {
    switch (m, n) {
    case (0, let n): n + 1
    case (let m, 0): ackermann(m - 1, 1)
    case let (m, n): ackermann(m - 1, ackermann(m, n - 1))
    }
}
print(hanoi(2), hanoi(5).count, permutations([1, 2, 3]).count, permutations(Array("abc")).map { String($0) })
print(subsets([1, 2, 3][...]), ackermann(2, 3))
var calls = 0
func gcd(_ a: Int, _ b: Int) -> Int { calls += 1; return b == 0 ? a : gcd(b, a % b) }
print(gcd(1071, 462), calls)
