class A { var s: Self { self } }
class B: A { func b() { print("b") } }
B().s.b()
