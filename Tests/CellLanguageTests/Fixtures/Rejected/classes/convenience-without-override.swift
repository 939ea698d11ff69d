class Base {
    var n: Int
    init(n: Int) { self.n = n }
}

class Derived: Base {
    var m = 1
    init(a: Int) { super.init(n: a) }
    convenience init(n: Int) { self.init(a: n) }
}

print(Derived(n: 1).n)
