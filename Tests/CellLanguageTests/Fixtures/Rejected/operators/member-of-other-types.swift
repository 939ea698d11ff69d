struct Vector {
    var x: Int
    static func + (a: Int, b: Double) -> Double { Double(a) + b }
}

print(Vector(x: 1))
