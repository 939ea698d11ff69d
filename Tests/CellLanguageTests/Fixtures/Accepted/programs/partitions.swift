// Recursion + memo via inout and dictionary of arrays
func partitions(_ n: Int, max m: Int, _ memo: inout [[Int]: Int]) -> Int {
    if n == 0 { return 1 }; if n < 0 || m == 0 { return 0 }; if let v = memo[[n, m]] { return v };
    let r = partitions(n - m, max: m, &memo) + partitions(n, max: m - 1, &memo); memo[[n, m]] = r; return r
}
var memo: [[Int]: Int] = [:]
print(partitions(30, max: 30, &memo), memo.count)
func permutations<T>(_ xs: [T]) -> [[T]] {
    guard xs.count > 1 else { return [xs] };
    return xs.indices.flatMap { i -> [[T]] in
        var rest = xs; let x = rest.remove(at: i); return permutations(rest).map { [x] + $0 }
    }
}
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) })
func hanoi(_ n: Int, _ a: String = "A", _ b: String = "B", _ c: String = "C", move: (String, String) -> Void) {
    if n == 0 { return }; hanoi(n - 1, a, c, b, move: move); move(a, c); hanoi(n - 1, b, a, c, move: move)
}
var moves = 0; hanoi(5) { _, _ in moves += 1 }; print(moves)
let primes = { (n: Int) -> [Int] in
    var s = Array(repeating: true, count: n + 1); s[0...1] = [false, false];
    for i in 2... where i * i <= n {
        if i * i > n { break }; if s[i] { for j in stride(from: i * i, through: n, by: i) { s[j] = false } };
        if (i + 1) * (i + 1) > n { break }
    }; return s.indices.filter { s[$0] }
}
print(primes(30))
print(
    (1...15).map { n in
        switch (n % 3, n % 5) {
        case (0, 0): "FizzBuzz";
        case (0, _): "Fizz";
        case (_, 0): "Buzz";
        default: String(n)
        }
    }.joined(separator: " "))
