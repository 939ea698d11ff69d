struct Circle {
    var radius = 1.0
    func area() -> Double { radius }
}
print(Circle.radius)
