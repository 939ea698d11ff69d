func same<T>(_ x: T) -> T { x }
func twice<T>(_ f: (T) -> T, _ x: T) -> T { f(f(x)) }
print(twice(same, 3), [1].map(same), Optional(2).map(same)!)
let g: (String) -> String = same
print(g("a"))
func rec<T>(_ xs: [T]) -> Int { xs.isEmpty ? 0 : 1 + rec(Array(xs.dropFirst())) }
print(rec([1, 2]))
func apply<A, B>(_ f: (A) -> B, _ a: A) -> B { f(a) }
func pair<T>(_ x: T) -> (T, T) { (x, x) }
print(apply(pair, 2), apply(pair, "x"))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (x: Int) in x + 1 }, { "\($0)" })
print(h(1))
func count<T>(_ xs: [T]) -> Int { xs.count }
print([[1], [2, 3]].map(count))
let k: ([Int]) -> Int = count
print(k([1]))
func isSame<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(zip([1, 2], [1, 3]).map(isSame))
let c: (Int, Int) -> Bool = isSame
print(c(1, 1))
