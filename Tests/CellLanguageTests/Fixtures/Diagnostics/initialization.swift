let late: Int
print(late)
struct A { var x: Int; init() { } }
class B { var y: Int }
class C { var z: Int; init(z: Int) { self.z = z } }
class D: C { init() { } }
class E: C { convenience init() { print("e") } }
struct F { let a: Int; init() { a = 1; a = 2 } }
struct G { var a: Int; init() { print(a); a = 1 } }
struct H { var a: Int; init() { show(); a = 1 } ; func show() {} }
