protocol P { func f() -> String }
extension P { func f() -> String { "any" } }
struct Box<T>: P {}
extension Box where T == Int { func f() -> String { "int" } }
func g<T: P>(_ t: T) -> String { t.f() }
print(g(Box<Int>()), Box<Int>().f(), g(Box<String>()), (Box<Int>() as any P).f())
