class Base {
    var n: Int
    init(n: Int) { self.n = n }
    convenience init() { self.init(n: 1) }
}

class Derived: Base {
    override init() { super.init(n: 2) }
}

print(Derived().n)
