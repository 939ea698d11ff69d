final class Buf {
    var v: [Double]; init(_ v: [Double]) { self.v = v }; func copy() -> Buf { print("copy"); return Buf(v) }
}
struct Tensor {
    var buf: Buf; init(_ v: [Double]) { buf = Buf(v) }
    subscript(i: Int) -> Double {
        get { buf.v[i] }
        set { if !isKnownUniquelyReferenced(&buf) { buf = buf.copy() }; buf.v[i] = newValue }
    }
}
var t = Tensor([1, 2]); t[0] = 5; var u = t; u[1] = 7; u[0] = 1; t[1] += 2
print(t.buf.v, u.buf.v)
func g(_ t: Tensor) -> Tensor { var t = t; t[0] = 0; return t }
let z = g(t); print(z.buf.v, t.buf.v)
for i in 0..<2 { u[i] += 1 }
print(u.buf.v)
