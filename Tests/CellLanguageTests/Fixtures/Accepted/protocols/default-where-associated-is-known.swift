protocol P { associatedtype E; var e: E { get }; func f() -> String }
extension P where E == Int { func f() -> String { "int" } }
extension P { func f() -> String { "any" } }
struct A: P { let e = 1 }
struct B: P { let e = "x" }
func g<T: P>(_ t: T) -> String { t.f() }
print(g(A()), g(B()), A().f())
