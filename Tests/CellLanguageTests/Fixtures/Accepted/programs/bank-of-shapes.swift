protocol Shape: CustomStringConvertible { var area: Double { get }; var perimeter: Double { get } }
extension Shape {
    var description: String { "\(type(of: self))(area: \(area))" }
    func compare(to other: any Shape) -> String { area > other.area ? "bigger" : area < other.area ? "smaller" : "equal" }
}
struct Square: Shape { var side: Double; var area: Double { side * side }; var perimeter: Double { 4 * side } }
struct Rectangle: Shape { var w: Double, h: Double; var area: Double { w * h }; var perimeter: Double { 2 * (w + h) } }
final class Group: Shape {
    var members: [any Shape]
    init(_ members: any Shape...) { self.members = members }
    var area: Double { members.reduce(0) { $0 + $1.area } }
    var perimeter: Double { members.map(\.perimeter).reduce(0, +) }
    var description: String { "Group\(members)" }
}
let inner = Group(Square(side: 1), Rectangle(w: 2, h: 3))
let outer = Group(inner, Square(side: 4))
print(outer, outer.area, outer.perimeter)
inner.members.append(Square(side: 10))
print(outer.area, Square(side: 2).compare(to: Rectangle(w: 1, h: 4)), inner.compare(to: outer))
let shapes: [any Shape] = [outer, inner, Square(side: 3)]
print(shapes.sorted { $0.area < $1.area }.map { "\(type(of: $0))" }, shapes.compactMap { $0 as? Group }.count)
