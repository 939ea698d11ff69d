struct Circle {
    var radius = 1.0
    static func describe() -> Double { radius * 2 }
}
print(Circle.describe())
