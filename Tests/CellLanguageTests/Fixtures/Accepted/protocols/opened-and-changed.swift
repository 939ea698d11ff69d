protocol P { mutating func inc(); var n: Int { get set } }
extension P { mutating func twice() { inc(); inc() }; var doubled: Int { get { n * 2 } set { n = newValue / 2 } } }
struct A: P { var n = 0; mutating func inc() { n += 1 } }
final class B: P { var n = 10; func inc() { n += 10 } }
var x: any P = A(); x.twice(); x.doubled = 10; print(x.n, x.doubled); x.n += 1; print(x.n)
var y: any P = B(); y.twice(); print(y.n)
func bump<T: P>(_ t: inout T) { t.twice() }
bump(&x); print(x.n)
var arr: [any P] = [A(), B()]; for i in arr.indices { arr[i].twice(); bump(&arr[i]) }; print(arr.map(\.n))
