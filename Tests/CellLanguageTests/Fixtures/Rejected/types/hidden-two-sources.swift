protocol P { func go() -> Int }
struct A: P { func go() -> Int { 1 } }
struct B: P { func go() -> Int { 2 } }
func f(_ c: Bool) -> some P { if c { return A() } else { return B() } }
