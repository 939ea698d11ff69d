class Base { init?(x: Int) { if x < 0 { return nil } } }
class Derived: Base { init() { super.init(x: 1)! } }
print(Derived())
