class Base {
    final var n: Int { 1 }
}

class Derived: Base {
    override var n: Int { 2 }
}

print(Derived().n)
