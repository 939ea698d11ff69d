protocol Shape: CustomStringConvertible {
    var area: Double { get }
    var name: String { get }
    func scaled(by k: Double) -> Self
}
extension Shape {
    var description: String { "\(name) of \(area)" }
    func isLarger(than other: any Shape) -> Bool { area > other.area }
}
struct Square: Shape {
    let side: Double
    let name = "square"
    var area: Double { side * side }
    func scaled(by k: Double) -> Square { Square(side: side * k) }
}
struct Rectangle: Shape {
    var width: Double, height: Double
    var name: String { width == height ? "square" : "rectangle" }
    var area: Double { width * height }
    func scaled(by k: Double) -> Self { .init(width: width * k, height: height * k) }
    init(width: Double, height: Double) { self.width = width; self.height = height }
}
let shapes: [any Shape] = [Square(side: 2), Rectangle(width: 3, height: 1), Square(side: 0.5)]
print(shapes, shapes.map(\.area).reduce(0, +))
print(shapes[0].isLarger(than: shapes[1]), shapes.max { $0.area < $1.area }!)
print(shapes.map { $0.scaled(by: 2).area }, shapes.compactMap { $0 as? Square }.map(\.side))
func biggest<S: Shape>(_ list: [S]) -> S? { list.max { $0.area < $1.area } }
print(biggest([Square(side: 1), Square(side: 3)])!, shapes.contains { $0.name == "square" })
