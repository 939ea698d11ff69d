struct S { var n = 1; var g = [1] }
class A { var s = S() { didSet { print("A") } } }
class B: A { override var s: S { didSet { print("B") } } }
let a: A = A()
a.s.n += 1
a.s.g[0] &+= 2
let b: A = B()
b.s.n += 1
b.s.g.append(1)
b.s = S()
