class Base {
    required init(n: Int) {}
}

class Derived: Base {
    override init(n: Int) { super.init(n: n) }
}

print(Derived(n: 1))
