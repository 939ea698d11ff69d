class Base: P { func f() -> String { "base" } }
protocol P { func f() -> String; func g() -> String }
extension P { func g() -> String { "g " + f() } }
class Sub: Base { override func f() -> String { "sub" }; func g() -> String { "own g" } }
func call<T: P>(_ t: T) -> String { t.g() }
print(call(Sub()), Sub().g(), (Sub() as Base).g(), (Sub() as P).g())
