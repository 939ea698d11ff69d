struct Vector {
    var x: Int
    static func ** (a: Vector, b: Vector) -> Int { a.x * b.x }
}

print("operators")
