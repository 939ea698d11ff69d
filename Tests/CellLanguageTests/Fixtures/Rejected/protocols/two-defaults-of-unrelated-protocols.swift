protocol A {}
protocol B: A {}
protocol C: A {}
extension B { func f() -> Int { 1 } }
extension C { func f() -> Int { 2 } }
struct S: B, C {}
print(S().f())
