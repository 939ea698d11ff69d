class A { var x = 1 { didSet { print("A", x) } } }
class B: A { override var x: Int { didSet { print("B", x) } } }
let a: A = A()
a.x += 1
let b: A = B()
b.x += 1
