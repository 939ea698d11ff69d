protocol P { func f(_ x: Int) -> Int }
extension P { func f(_ x: Int) -> Int { 1 } }
struct S: P { func f(_ x: Double) -> Int { 2 }; func f(_ y: String) -> Int { 3 } }
func g<T: P>(_ t: T) -> Int { t.f(1) }
print(g(S()), S().f(1), S().f(1.5), S().f("s"))
