protocol VectorSpace: Equatable {
    static var zero: Self { get }
    static func + (a: Self, b: Self) -> Self
    static func * (k: Double, a: Self) -> Self
}
extension VectorSpace {
    static func - (a: Self, b: Self) -> Self { a + (-1) * b }
    static prefix func - (a: Self) -> Self { (-1) * a }
    static func += (a: inout Self, b: Self) { a = a + b }
}
extension Double: VectorSpace {}
struct V2: VectorSpace {
    var x: Double, y: Double
    static let zero = V2(x: 0, y: 0)
    static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, a: V2) -> V2 { V2(x: k * a.x, y: k * a.y) }
}
func lerp<V: VectorSpace>(_ a: V, _ b: V, _ t: Double) -> V { a + t * (b - a) }
func mean<V: VectorSpace>(_ list: [V]) -> V { (1 / Double(list.count)) * list.reduce(.zero, +) }
print(lerp(V2(x: 0, y: 0), V2(x: 4, y: 8), 0.25), lerp(10.0, 20, 0.5))
print(mean([V2(x: 1, y: 2), V2(x: 3, y: 4)]), mean([1.0, 2]), -V2(x: 1, y: -1))
var v = V2.zero
v += V2(x: 1, y: 1)
print(v, v == .zero, v - v == .zero)
