protocol P { func f() -> String }
extension P { func f() -> String { "any" } }
extension P where Self: Equatable { func f() -> String { "eq" } }
extension P where Self: Hashable { func f() -> String { "hash" } }
extension P where Self: Hashable & CustomStringConvertible { func f() -> String { "hash+text" } }
struct A: P {}; struct B: P, Equatable {}; struct C: P, Hashable {};
enum D: String, P, CustomStringConvertible { case x; var description: String { "D" } }
extension Int: P {}
func g<T: P>(_ t: T) -> String { t.f() }
print(g(A()), g(B()), g(C()), g(D.x), g(3), 3.f(), C().f(), B().f())
