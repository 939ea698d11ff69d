protocol P { func go() -> Int }
struct A: P { func go() -> Int { 4 } }
struct S { var p: some P = A() }
let s = S()
print(s.p.go())
