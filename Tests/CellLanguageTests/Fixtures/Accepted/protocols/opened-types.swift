protocol P { static func make() -> Self; var n: Int { get } }
extension P { static func three() -> [Self] { [make(), make(), make()] }; static var title: String { "<\(Self.self)>" } }
struct A: P { static func make() -> A { A() }; let n = 1 }
class C: P { required init() {}; static func make() -> Self { Self() }; var n: Int { 2 } }
class D: C { override var n: Int { 3 } }
let ts: [any P.Type] = [A.self, C.self, D.self]
for t in ts { print(t, t.title, t.make().n, t.three().map(\.n)) }
print(A.three().count, D.title, ts[0] == A.self, type(of: D.make()) == D.self)
func mk<T: P>(_ t: T.Type) -> T { t.make() }
print(mk(A.self).n, mk(D.self).n)
for t in ts { let p = mk(t); print(type(of: p)) }
