protocol P { func go() -> Int }
struct A: P { func go() -> Int { 1 } }
var p: some P = A()
var q: some P = A()
p = q
