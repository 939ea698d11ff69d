func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (n: Int) in n + 1 }, String.init)
print(h(4) + "!")
infix operator |> : MultiplicationPrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print(3 |> String.init)
print(3 |> { $0 * 2 } |> String.init |> { $0 + "?" })
let n = 3
print(n |> String.init, n |> Double.init, 2.5 |> Int.init)
print(
    [1, 2].map(String.init), ["1", "x"].compactMap(Int.init), ["1.5"].map(Double.init) as Any, zip([1], [2]).map(max))
struct P { let x: Int; init(_ x: Int) { self.x = x } }
print([1].map(P.init), 4 |> P.init, compose(P.init, { $0.x })(3))
let make = P.init
print(make(5), compose({ (s: String) in s.count }, P.init)("abc"))
func apply<T, U>(_ f: (T) -> U, to x: T) -> U { f(x) }
print(apply(String.init, to: 3), apply(Double.init, to: 3), apply(abs, to: -3))
let k = compose(Int.init, { ($0 ?? 0) + 1 }) as (String) -> Int
print(k("41"))
