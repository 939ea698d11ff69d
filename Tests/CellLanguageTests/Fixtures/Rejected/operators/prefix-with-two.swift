struct Vector {
    var x: Int
    static prefix func - (a: Vector, b: Vector) -> Vector { a }
}

print(Vector(x: 1))
