struct A { lazy var x: [Int] = { print("x"); return [1] }() { didSet { print("set", oldValue, x) } } }
var a = A()
a.x.append(2)
a.x = []
print(a.x)
