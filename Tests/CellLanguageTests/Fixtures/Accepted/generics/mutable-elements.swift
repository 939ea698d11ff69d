func st<C: MutableCollection>(_ c: inout C, _ x: C.Element) { c[c.startIndex] = x }
var a = ["a", "b"]; st(&a, "z"); print(a)
var n = [1, 2]; st(&n, 5); print(n)
func st3<C: MutableCollection>(_ c: C, _ x: C.Element) -> C where C.Index == Int {
    var d = c; d[0] = x; d.swapAt(0, 1); return d
}
print(st3(a, "q"), st3(a[...], "w"), a)
extension MutableCollection {
    mutating func fill(_ x: Element) { var i = startIndex; while i != endIndex { self[i] = x; i = index(after: i) } };
    mutating func mapInPlace(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } }
}
n.fill(4); print(n); n.mapInPlace { $0 += 1 }; print(n); var m = [[1], [2]]; m.mapInPlace { $0.append(0) }; print(m);
m[1].fill(8); print(m)
struct P { var xs = [1, 2] }; var p = P(); st(&p.xs, 9); p.xs.mapInPlace { $0 *= 2 }; print(p)
extension MutableCollection where Element: Numeric {
    mutating func scale(_ k: Element) { for i in indices { self[i] *= k } }
}
n.scale(3); var d = [1.5, 2][...]; d.scale(2); print(n, d)
