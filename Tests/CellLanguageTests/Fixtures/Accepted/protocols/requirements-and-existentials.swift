protocol Shape {
    var area: Double { get }
    var name: String { get set }
    func scaled(by factor: Double) -> Self
}
struct Square: Shape {
    var side: Double
    var name = "square"
    var area: Double { side * side }
    func scaled(by factor: Double) -> Square { Square(side: side * factor, name: name) }
}
struct Circle: Shape {
    var radius: Double
    var name = "circle"
    var area: Double { 3 * radius * radius }
    func scaled(by factor: Double) -> Circle { Circle(radius: radius * factor) }
}
var shapes: [any Shape] = [Square(side: 2), Circle(radius: 1)]
for shape in shapes { print(shape.name, shape.area) }
shapes[0].name = "box"
print(shapes.map { $0.scaled(by: 2).area }, shapes[0].name)
print(shapes.map(\.area).max()!)
func describe(_ shape: Shape) -> String { "\(shape.name) \(shape.area)" }
print(describe(shapes[0]))
