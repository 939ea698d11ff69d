protocol Greeter { func hi() -> String }
extension Greeter { func hi() -> String { "default hi" }; func bye() -> String { "default bye" } }
struct G: Greeter { func hi() -> String { "my hi" }; func bye() -> String { "my bye" } }
let g: Greeter = G(); let h = G()
print(g.hi(), g.bye(), h.hi(), h.bye())
func gen<T: Greeter>(_ t: T) { print(t.hi(), t.bye()) }
gen(h)
class Base: Greeter {}
class Sub: Base { func hi() -> String { "sub" } }
let b: Greeter = Sub(); print(b.hi(), Sub().hi())
