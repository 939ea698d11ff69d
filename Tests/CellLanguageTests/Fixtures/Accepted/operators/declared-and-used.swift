prefix operator √
postfix operator %%
infix operator **: Power
infix operator +-
precedencegroup Power {
    higherThan: MultiplicationPrecedence
    associativity: right
}

prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func %% (x: Double) -> Double { x / 100 }
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { n, _ in n * a } }
func +- (a: Int, b: Int) -> (Int, Int) { (a + b, a - b) }

struct Vector: Equatable {
    var x: Double, y: Double
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, v: Vector) -> Vector { Vector(x: k * v.x, y: k * v.y) }
    static func += (a: inout Vector, b: Vector) { a = a + b }
    static prefix func - (v: Vector) -> Vector { -1 * v }
    static func ** (v: Vector, n: Int) -> Double { v.x * Double(n) }
}

extension Vector {
    static func - (a: Vector, b: Vector) -> Vector { a + -b }
}

func / (v: Vector, k: Double) -> Vector { Vector(x: v.x / k, y: v.y / k) }
prefix func ! (v: Vector) -> Bool { v.x == 0 && v.y == 0 }

var v = Vector(x: 1, y: 2)
v += Vector(x: 1, y: 1)
print(v, -v, v - v, 2 * v, v / 2, !v, v ** 3)
print(√16, 50.0%%, 2 ** 3 ** 2, 5 +- 3, 1 << 3, UInt8(1) << 2)
