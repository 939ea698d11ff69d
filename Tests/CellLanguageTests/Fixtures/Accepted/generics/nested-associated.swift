protocol Shape { associatedtype Unit; func area() -> Unit }
struct Sq<U: Numeric>: Shape { struct Unit { var v: U }; var s: U; func area() -> Unit { Unit(v: s * s) } }
print(Sq(s: 3).area(), type(of: Sq(s: 2.0).area()), Sq<Int>.Unit.self)
