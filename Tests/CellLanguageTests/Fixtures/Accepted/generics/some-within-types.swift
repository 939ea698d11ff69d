protocol Shape { var area: Double { get }; var name: String { get } }
struct Circle: Shape { let r: Double; var area: Double { 3 * r * r }; let name = "circle" }
struct Square: Shape { let s: Double; var area: Double { s * s }; let name = "square" }
func total(of shapes: [some Shape]) -> Double { shapes.reduce(0) { $0 + $1.area } }
func describe(_ shape: some Shape) -> String { "\(shape.name) of \(shape.area)" }
print(total(of: [Circle(r: 1), Circle(r: 2)]))
print(describe(Square(s: 3)))
func firstTwo(_ pair: (some Shape, some Shape)) -> Double { pair.0.area + pair.1.area }
print(firstTwo((Circle(r: 1), Square(s: 2))))
func maybe(_ s: (some Shape)?) -> String { s.map { $0.name } ?? "none" }
print(maybe(Circle(r: 1)))
