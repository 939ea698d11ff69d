protocol A { var x: Int { get } }
extension A { var x: Int { 1 } }
protocol B: A { var x: Int { get } }
extension B { var x: Int { 2 } }
struct S: B {}
struct T: B { var x = 5 }
struct U: A {}
func a<V: A>(_ v: V) -> Int { v.x }
func b<V: B>(_ v: V) -> Int { v.x }
print(a(S()), b(S()), a(T()), b(T()), a(U()), S().x, (S() as A).x, (T() as any B).x)
