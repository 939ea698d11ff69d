protocol B {}
protocol C {}
extension B { func f(_ x: Int) -> Int { 1 } }
extension C { func f(_ x: Double) -> Int { 2 }; func g() -> Int { 3 } }
struct S: B, C {}
print(S().f(1), S().f(1.5), S().g())
