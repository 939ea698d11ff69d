protocol P { func f(x: Int) -> Int }
extension P { func f(x: Int) -> Int { 1 } }
struct S: P { func f(y: Int) -> Int { 2 }; func f(x: Int) -> String { "s" } }
func g<T: P>(_ t: T) -> Int { t.f(x: 1) }
print(g(S()), S().f(y: 1), S().f(x: 2) as String, S().f(x: 2) as Int)
