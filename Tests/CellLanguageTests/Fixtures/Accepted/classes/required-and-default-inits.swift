protocol Makeable {
    init()
    static func make() -> Self
}

extension Makeable {
    static func make() -> Self { Self() }
}

class Base: Makeable {
    var n = 1
    required init() {}
}

class Derived: Base {
    var m = 2
    required init() {
        super.init()
        n = 5
    }
}

final class Leaf: Makeable {
    var text = "leaf"
}

struct Plain: Makeable {
    var x = 3
}

print(Base.make().n, Derived.make().n, Derived.make().m, Leaf.make().text, Plain.make().x)
