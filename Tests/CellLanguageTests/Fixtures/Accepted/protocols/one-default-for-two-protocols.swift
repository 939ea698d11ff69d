protocol A { func f() -> String }
protocol B { func f() -> String }
extension A { func f() -> String { "A" } }
struct S: A, B {}
func b<T: B>(_ t: T) -> String { t.f() }
print(b(S()))
