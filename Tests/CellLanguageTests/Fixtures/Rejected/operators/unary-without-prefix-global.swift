struct Vector {
    var x: Int
}

func - (a: Vector) -> Vector { Vector(x: -a.x) }

print(Vector(x: 1))
