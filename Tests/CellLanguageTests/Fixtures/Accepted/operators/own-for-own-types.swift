struct Vector: Equatable {
    var x: Double, y: Double
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y) }
    static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k) }
    static func * (k: Double, a: Vector) -> Vector { a * k }
    static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
    static prefix func - (a: Vector) -> Vector { a * -1 }
    static func += (a: inout Vector, b: Vector) { a = a + b }
}
let a = Vector(x: 1, y: 2), b = Vector(x: 3, y: -1)
print(a + b, a - b, a * 2, 2 * a, a * b, -a)
var c = a
c += b
c += b * 2
print(c, c == Vector(x: 10, y: -1), a + b * 2 - a)
print([a, b].reduce(Vector(x: 0, y: 0), +))
