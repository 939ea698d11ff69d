func sieve(_ n: Int) -> [Int] {
    var composite = [Bool](repeating: false, count: n + 1)
    var primes: [Int] = []
    for i in 2...n where !composite[i] {
        primes.append(i)
        for j in stride(from: i * i, through: n, by: i) { composite[j] = true }
    }
    return primes
}
print(sieve(50))
func factors(_ n: Int) -> [Int] {
    var n = n, result: [Int] = [], d = 2
    while d * d <= n {
        while n % d == 0 { result.append(d); n /= d }
        d += 1
    }
    if n > 1 { result.append(n) }
    return result
}
print(factors(360), factors(97), factors(1_000_003))
let perfect = (2...500).filter { n in (1..<n).filter { n % $0 == 0 }.reduce(0, +) == n }
print(perfect)
print((1...20).map { $0 % 15 == 0 ? "FizzBuzz" : $0 % 5 == 0 ? "Buzz" : $0 % 3 == 0 ? "Fizz" : "\($0)" }.joined(separator: " "))
