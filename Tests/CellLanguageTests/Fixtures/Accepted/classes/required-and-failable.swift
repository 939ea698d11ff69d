class Shape {
    let sides: Int
    required init(sides: Int) { self.sides = sides }
    class func make() -> Self { self.init(sides: 3) }
    convenience init?(name: String) {
        guard name == "square" else { return nil }
        self.init(sides: 4)
    }
}
class Polygon: Shape {}
print(type(of: Shape.make()), type(of: Polygon.make()))
print(Shape(name: "square")?.sides as Any, Shape(name: "blob") == nil)
print(Polygon(name: "square")!.sides)
