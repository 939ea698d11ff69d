struct Vec: AdditiveArithmetic, CustomStringConvertible {
    var x, y: Double; static let zero = Vec(x: 0, y: 0);
    static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) };
    static func - (a: Vec, b: Vec) -> Vec { Vec(x: a.x - b.x, y: a.y - b.y) };
    var description: String { "(\(x), \(y))" }
}
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
print([Vec(x: 1, y: 2), Vec(x: 3, y: 4)].sum(), [1, 2, 3].sum(), [0.5, 0.25].sum(), [Vec]().sum())
var v = Vec(x: 1, y: 1); v += Vec(x: 2, y: 0); v -= .zero; print(v, v == Vec(x: 3, y: 1))
func lerp<T: FloatingPoint>(_ a: T, _ b: T, _ t: T) -> T { a + (b - a) * t }
print(lerp(0, 10, 0.25), lerp(Float(1), 2, 0.5))
func clamp<T: Comparable>(_ v: T, to r: ClosedRange<T>) -> T { min(max(v, r.lowerBound), r.upperBound) }
print(clamp(15, to: 0...10), clamp("m", to: "a"..."f"), clamp(-0.5, to: 0...1))
