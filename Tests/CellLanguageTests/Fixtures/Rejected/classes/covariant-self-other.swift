class A { func f() -> Self? { return A() } }
