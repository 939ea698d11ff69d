struct Vector: Equatable {
    var x = 0.0, y = 0.0
    static let zero = Vector()
    static func + (a: Self, b: Self) -> Self { Self(x: a.x + b.x, y: a.y + b.y) }
    static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }
    static func += (a: inout Vector, b: Vector) { a = a + b }
    func dot(_ other: Self) -> Double { x * other.x + y * other.y }
    var length: Double { dot(self).squareRoot() }
}
import Foundation
let v = Vector(x: 3, y: 4)
print(v.length, (-v).x, v + v == Vector(x: 6, y: 8))
var sum: Vector = .zero
for _ in 1...3 { sum += v }
print(sum, sum == .init(x: 9, y: 12))
print([v, v].reduce(.zero, +))
