struct Vector { var x: Int }

extension Vector {
    static func * (a: Int, b: Int) -> Vector { Vector(x: a) }
}

print(Vector(x: 1))
