protocol Shape { static var name: String { get }; static func scale(_ k: Double) -> Double; func area() -> Double; init(s: Double) }
struct Sq: Shape { static let name = "sq"; static func scale(_ k: Double) -> Double { k * 2 }; var s = 2.0; func area() -> Double { s * s }; init(s: Double) { self.s = s } }
final class Disc: Shape { static var name: String { "disc" }; static func scale(_ k: Double) -> Double { k * 3 }; let r: Double; init(s: Double) { r = s }; func area() -> Double { 3 * r * r } }
enum Unit: Shape { case one; static var name = "unit"; static func scale(_ k: Double) -> Double { k }; func area() -> Double { 1 }; init(s: Double) { self = .one } }
let shapes: [any Shape] = [Sq(s: 1), Disc(s: 2), Unit.one]
for s in shapes { print(type(of: s).name, type(of: s).scale(1.5), s.area(), type(of: s)) }
let names = shapes.map { type(of: $0).name }
print(names, shapes.map { type(of: $0).scale(2) }.reduce(0, +))
let made = type(of: shapes[0]).init(s: 5)
print(made.area())
let kinds: [any Shape.Type] = [Sq.self, Disc.self, Unit.self]
for kind in kinds { print(kind.name, kind.init(s: 3).area(), kind.scale(10)) }
func describe(_ s: any Shape) -> String { "\(type(of: s).name): \(s.area())" }
print(describe(shapes[1]))
func label<T: Shape>(_ t: T) -> String { T.name + "/" + type(of: t).name }
print(label(Sq(s: 1)), label(Disc(s: 1)))
