class Shape { func area() -> Double { 0 }; class var kind: String { "shape" }; func describe() -> String { "\(type(of: self).kind) \(area())" } }
class Sq: Shape { let s: Double; init(_ s: Double) { self.s = s }; override func area() -> Double { s * s }; override class var kind: String { "square" } }
protocol Scalable { func scaled(_ k: Double) -> Self }
extension Sq: Scalable { func scaled(_ k: Double) -> Self { self } }
let x: Shape & Scalable = Sq(2)
print(x.area(), x.describe(), x.scaled(2).area(), type(of: x))
func use(_ s: some Shape & Scalable) { print(s.describe()) }
use(Sq(3))
func gen<T: Shape>(_ t: T) -> T where T: Scalable { print(T.kind); return t.scaled(1) }
print(gen(Sq(4)).s)
let y: Shape = x; print(y.area())
