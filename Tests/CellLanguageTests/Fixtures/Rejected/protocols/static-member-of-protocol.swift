protocol P { static func f() -> Int }
let x = P.f()
