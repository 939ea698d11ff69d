class A { lazy var x: Int = { print("x"); return 1 }() { didSet { print("set", x) } } }
let a = A()
a.x += 1
print(a.x)
a.x = 7
