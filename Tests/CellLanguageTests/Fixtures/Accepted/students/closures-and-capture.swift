func counter(from start: Int = 0, step: Int = 1) -> () -> Int {
    var n = start
    return {
        defer { n += step }
        return n
    }
}
let a = counter(), b = counter(from: 10, step: 5)
print(a(), a(), b(), a(), b())
var actions: [() -> String] = []
for i in 1...3 { actions.append { "action \(i)" } }
print(actions.map { $0() })
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let describe = compose({ (x: Int) in Double(x) / 2 }, { "half is \($0)" })
print(describe(5))
func memoize(_ f: @escaping ((Int) -> Int, Int) -> Int) -> (Int) -> Int {
    var known: [Int: Int] = [:]
    func call(_ n: Int) -> Int {
        if let found = known[n] { return found }
        let made = f(call, n)
        known[n] = made
        return made
    }
    return call
}
let fib = memoize { recur, n in n < 2 ? n : recur(n - 1) + recur(n - 2) }
print(fib(50))
var x = 1
let frozen = { [x] in x }, live = { x }
x = 2
print(frozen(), live())
