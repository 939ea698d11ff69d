func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
print(factorial(0), factorial(5), factorial(20))
func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
print((0...10).map(fibonacci))
func hanoi(_ n: Int, _ from: String, _ to: String, _ via: String) -> Int {
    guard n > 0 else { return 0 }
    let before = hanoi(n - 1, from, via, to)
    if n == 3 { print("move \(n): \(from) -> \(to)") }
    return before + 1 + hanoi(n - 1, via, to, from)
}
print(hanoi(3, "A", "C", "B"))
func permutations(_ items: [Int]) -> [[Int]] {
    guard let first = items.first else { return [[]] }
    return permutations(Array(items.dropFirst())).flatMap { rest in
        (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
    }
}
print(permutations([1, 2, 3]))
func ackermann(_ m: Int, _ n: Int) -> Int {
    if m == 0 { return n + 1 }
    return ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1))
}
print(ackermann(2, 3))
