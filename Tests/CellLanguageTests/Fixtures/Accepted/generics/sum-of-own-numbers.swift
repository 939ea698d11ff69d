struct Vec2: Hashable, AdditiveArithmetic, CustomStringConvertible {
  var x, y: Double
  static var zero: Vec2 { Vec2(x: 0, y: 0) }
  static func + (a: Vec2, b: Vec2) -> Vec2 { Vec2(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vec2, b: Vec2) -> Vec2 { Vec2(x: a.x - b.x, y: a.y - b.y) }
  var description: String { "(\(x), \(y))" }
}
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
print([Vec2(x: 1, y: 2), Vec2(x: 3, y: 4)].sum(), [1, 2].sum(), [0.5, 1].sum())
var v = Vec2(x: 1, y: 1); v += Vec2(x: 1, y: 0); v -= .zero; print(v, +v == v)
func total<T: AdditiveArithmetic>(_ xs: T...) -> T { xs.reduce(T.zero) { $0 + $1 } }
print(total(v, v), total(1, 2, 3))
