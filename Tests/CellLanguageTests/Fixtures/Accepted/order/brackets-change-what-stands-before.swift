var d = [1: "a"]
func f() -> Int { d[2] = "b"; return 2 }
print(d[f()] as Any)
d = [:]
print(d[f(), default: "none"])
var a = [1]
func g() -> Int { a.append(5); return a.count - 1 }
print(a[g()])
struct S { var n = 1; subscript(i: Int) -> Int { n + i }; subscript(set i: Int) -> Int { get { n + i } set {} } ; func m(_ k: Int) -> Int { n + k }; func two(_ k: Int, _ l: Int) -> Int { n + k + l } }
var s = S()
func h() -> Int { s.n += 100; return 1 }
print(s[h()], s[set: h()], s.m(h()), s.two(h(), s.n), s.n + h(), h() + s.n)
print([s.n, h(), s.n], (s.n, h(), s.n), "\(s.n) \(h()) \(s.n)")
func three(_ a: Int, _ b: Int, _ c: Int) { print(a, b, c) }
three(s.n, h(), s.n)
func st(_ a: S, _ b: Int, _ c: S) { print(a.n, b, c.n) }
st(s, h(), s)
final class C { var s = S(); var d = ["a": 1]; var arr = [1]; func h() -> Int { s.n += 100; d["b"] = 7; arr.append(9); return 1 } ; func k() -> String { _ = h(); return "b" }
 func go() { print(s[h()], s[set: h()], s.m(h()), s.two(h(), s.n)); d = [:]; print(d[k()] as Any, d[k(), default: 3], arr[h()], arr.contains(h()), arr.count + h(), arr.firstIndex(of: h()) as Any, arr.prefix(h()), arr.map { $0 + h() }.count) } }
C().go()
func local() { var s = S(); func h() -> Int { s.n += 100; return 1 }
 print(s[h()], s[set: h()], s.m(h()), s.two(h(), s.n))
 let p = s.m; _ = h(); print(p(1))
 var arr = [1, 2, 3]; func q() -> Int { arr.append(4); return 1 }
 print(arr.prefix(q()), arr.dropFirst(q()), arr.contains(q()), arr.suffix(q()), arr + [q()], arr[q()...], arr.index(after: q()), zip(arr, [q()]).count)
 for x in arr { arr.append(x) }
 print(arr.count)
 let e = arr.enumerated().map { i, _ in arr.append(i); return i }
 print(e.count, arr.count)
}
extension Zip2Sequence { var count: Int { reduce(0) { a, _ in a + 1 } } }
local()
var str = "abc"; func t() -> String { str += "d"; return "x" }
print(str + t(), str.hasSuffix(t()), str.contains(t()), str == t(), str.count + t().count)
