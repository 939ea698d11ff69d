struct Circle {
    var radius: Double
    var area: Double
    init(_ r: Double) {
        area = compute()
        radius = r
    }
    func compute() -> Double { radius * radius }
}
print(Circle(1))
