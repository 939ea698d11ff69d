struct Vector {
    var x: Int
    func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x) }
}

print(Vector(x: 1))
