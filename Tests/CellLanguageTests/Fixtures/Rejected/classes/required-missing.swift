class A { required init(n: Int) {} }
class B: A { var x: Int; init() { x = 1; super.init(n: 1) } }
print(B().x)
