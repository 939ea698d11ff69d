struct Vector { var x: Int }

extension Vector {
    func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x) }
}

print(Vector(x: 1))
