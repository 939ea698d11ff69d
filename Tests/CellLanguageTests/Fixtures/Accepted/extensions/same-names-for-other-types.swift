protocol P { func f() -> Int; var y: Int { get } }
extension P { func f() -> Int { 1 }; var y: Int { f() } }
extension P where Self: Equatable { func f() -> Int { 2 }; var y: Int { 5 } }
struct S: P {}; struct T: P, Equatable {}
print(S().f(), T().f(), S().y, T().y)
extension Int { var half: Int { self / 2 } }
extension Double { var half: Double { self / 2 } }
extension Array where Element == Int { var total: Int { reduce(0, +) } }
extension Array where Element == Double { var total: Double { reduce(0, +) } }
print(4.half, 5.0.half, [1, 2].total, [1.5].total)
