protocol P { func f() }
extension P { func f() { print("P.f \(Self.self)") } }
struct A: P {}
func call<T: P>(_ t: T) { t.f(); print(T.self, type(of: t), t is A) }
let x: any P = A(); call(x); call(A())
func wrap<T: P>(_ t: T) -> [T] { [t] }
let w = wrap(x); print(w.count, type(of: w))
func id<T: P>(_ t: T) -> T { t }
let y = id(x); print(type(of: y)); y.f()
func two<T: P, U: P>(_ t: T, _ u: U) { print(T.self, U.self) }
struct B: P {}
let z: any P = B(); two(x, z)
func some(_ p: some P) { p.f() }
for p in [A(), B()] as [any P] { some(p) }
