class A { lazy var x: Int = { print("x"); return 1 }() { didSet { print("set") } } }
let a = A()
a.x = 7
print(a.x)
