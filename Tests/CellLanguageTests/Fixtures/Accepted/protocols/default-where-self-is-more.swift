protocol P { func f() -> Int }
protocol R {}
extension P { func f() -> Int { 1 } }
extension P where Self: R { func f() -> Int { 3 } }
struct S: P, R {}
struct T: R, P {}
struct U: P {}
func g<T: P>(_ t: T) -> Int { t.f() }
print(g(S()), g(T()), g(U()), S().f(), (S() as any P).f())
