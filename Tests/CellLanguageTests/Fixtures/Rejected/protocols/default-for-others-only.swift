protocol P { func f() -> Int }
extension P where Self: Equatable { func f() -> Int { 1 } }
struct S: P {}
