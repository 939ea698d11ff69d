func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4) as Int)
func memoize(_ f: @escaping (Int) -> Int) -> (Int) -> Int {
    var cache: [Int: Int] = [:]
    return { n in
        if let known = cache[n] { return known }
        let value = f(n)
        cache[n] = value
        return value
    }
}
var calls = 0
let slow = memoize { n in calls += 1; return n * n }
print(slow(4), slow(4), slow(5), calls)
func pipeline(_ stages: [(Double) -> Double]) -> (Double) -> Double {
    { x in stages.reduce(x) { value, stage in stage(value) } }
}
print(pipeline([{ $0 + 1 }, { $0 * 10 }, { $0.squareRoot() }])(1.5))
func times(_ n: Int, _ body: (Int) -> Void) { for i in 0..<n { body(i) } }
times(3) { print("round", $0) }
