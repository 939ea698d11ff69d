class A { private var s: Int? = nil; var c: Int? { get { print("get"); return s } set { print("set"); s = newValue } } }
let a = A()
a.c? += 1
a.c = 1
a.c? += 1
