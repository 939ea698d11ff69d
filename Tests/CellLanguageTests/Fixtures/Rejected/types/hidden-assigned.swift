protocol P { func go() -> Int }
struct A: P { func go() -> Int { 4 } }
struct B: P { func go() -> Int { 5 } }
var p: some P = A()
p = A()
