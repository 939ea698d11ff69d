protocol A { func f() -> Int }
struct S: A { func f() -> Int { 1 } }
struct T: A { func f() -> Int { 2 } }
let xs = [S() as any A, T()]
print(xs.map { $0.f() })
let b = Bool.random()
let y: any A = b ? S() : T()
let z = b ? S() as any A : T()
print(y.f() > 0, z.f() > 0)
