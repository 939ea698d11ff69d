protocol P { func f() -> Int }
extension P { func f() -> Int { 1 } }
protocol Q: P {}
extension Q { func f() -> Int { 2 } }
struct S: P, Q {}
struct T: Q {}
func g<T: P>(_ t: T) -> Int { t.f() }
print(g(S()), g(T()), S().f(), (S() as any P).f())
