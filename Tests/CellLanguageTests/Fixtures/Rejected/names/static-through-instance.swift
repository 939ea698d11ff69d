struct Circle {
    static let pi = 3.0
    var radius = 1.0
}
print(Circle().pi)
