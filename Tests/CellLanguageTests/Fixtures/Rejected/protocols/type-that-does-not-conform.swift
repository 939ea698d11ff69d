protocol P { static func f() -> Int }
struct S: P { static func f() -> Int { 1 } }
struct T {}
let k: any P.Type = T.self
