struct Vector {
    var x: Int
    static func - (a: Vector) -> Vector { Vector(x: -a.x) }
}

print(Vector(x: 1))
