class A { func f() -> Self?? { self } }
