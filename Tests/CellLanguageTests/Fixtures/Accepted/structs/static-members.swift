struct Circle {
    static let pi = 3.0
    static var made = 0
    static var area: Double { pi * 4 }
    let radius: Double
    init(radius: Double) {
        self.radius = radius
        Circle.made += 1
    }
    static func unit() -> Circle { Circle(radius: 1) }
    static func * (left: Circle, right: Double) -> Circle { Circle(radius: left.radius * right) }
    var area: Double { Self.pi * radius * radius }
}
let c = Circle(radius: 2)
print(c.area, Circle.area, Circle.unit().area)
let big = c * 10
print(big.radius, Circle.made)
Circle.made = 100
_ = Circle.unit()
print(Circle.made)
struct Lazy { static let value: Int = { print("once"); return 5 }() }
print("before")
print(Lazy.value, Lazy.value)
