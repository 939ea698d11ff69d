protocol A { func f() -> Int }
protocol B: A {}
protocol C: A {}
protocol D: B, C {}
extension A { func f() -> Int { 0 } }
extension B { func f() -> Int { 1 } }
extension C { func f() -> Int { 2 } }
extension D { func f() -> Int { 3 } }
struct S: D {}
struct T: B {}
struct U: B, C { func f() -> Int { 9 } }
func g<X: A>(_ x: X) -> Int { x.f() }
print(g(S()), g(T()), g(U()), S().f(), T().f(), U().f())
func h<X: B & C>(_ x: X) -> Int { x.f() }
print(h(S()), h(U()))
