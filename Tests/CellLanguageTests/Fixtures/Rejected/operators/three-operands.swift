struct Vector {
    var x: Int
    static func + (a: Vector, b: Vector, c: Vector) -> Vector { a }
}

print(Vector(x: 1))
