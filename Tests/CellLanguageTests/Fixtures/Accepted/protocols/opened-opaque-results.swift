protocol Drawable { func draw() -> String }
struct Group: Drawable { var items: [any Drawable]; func draw() -> String { items.map { $0.draw() }.joined() } }
struct Dot: Drawable { func draw() -> String { "." } }
struct Boxed<D: Drawable>: Drawable { let d: D; func draw() -> String { "[\(d.draw())]" } }
extension Drawable { func boxed() -> some Drawable { Boxed(d: self) }; func boxed2() -> Boxed<Self> { Boxed(d: self) } }
let g = Group(items: [Dot(), Dot().boxed(), Dot().boxed2().boxed2()]); print(g.draw(), g.boxed().draw())
let d: any Drawable = g; print(d.boxed().draw())
print(type(of: Dot().boxed2()))
