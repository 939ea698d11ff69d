// Closures: capture, escape, currying, composition, recursion
func counter(from n: Int) -> (next: () -> Int, reset: () -> Void) {
    var c = n;
    return (
        {
            c += 1; return c
        }, { c = n }
    )
}
let (next, reset) = counter(from: 5)
print(next(), next()); reset(); print(next())
var fs: [() -> Int] = []; for i in 1...3 { fs.append { i * i } }; print(fs.map { $0() })
var x = 10; let snap = { [x] in x }; let live = { x }; x = 20; print(snap(), live())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (n: Int) in n + 1 }, String.init); print(h(4) + "!")
infix operator |> : MultiplicationPrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print(3 |> { $0 * 2 } |> String.init |> { $0 + "?" })
func fix<A, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B { { a in f(fix(f), a) } }
print(fix { (rec: (Int) -> Int, n) in n < 2 ? 1 : n * rec(n - 1) }(5))
