protocol P { func f() throws -> Int }
extension P { func f() throws -> Int { 1 } }
struct S: P { func f() -> Int { 2 } }
func g<T: P>(_ t: T) throws -> Int { try t.f() }
print(try g(S()), S().f())
