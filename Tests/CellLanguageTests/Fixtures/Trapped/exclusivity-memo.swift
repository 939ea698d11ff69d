var cache: [Int: Int] = [:]
func fib(_ n: Int, _ memo: inout [Int: Int]) -> Int {
    if n < 2 { return n }; if let v = memo[n] { return v }; let r = fib(n - 1, &memo) + fib(n - 2, &memo); memo[n] = r;
    return r
}
print(fib(30, &cache), cache.count)
func fib2(_ n: Int) -> Int {
    if n < 2 { return n }; if let v = cache[n] { return v }; let r = fib2(n - 1) + fib2(n - 2); cache[n] = r; return r
}
print(fib2(40), cache.count)
func run(_ c: inout [Int: Int]) -> Int { fib2(41) }
print("s")
print(run(&cache))
