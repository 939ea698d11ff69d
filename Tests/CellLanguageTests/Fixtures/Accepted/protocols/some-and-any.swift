protocol Shape { func area() -> Double }
struct Square: Shape { let side: Double; func area() -> Double { side * side } }
struct Disc: Shape { let r: Double; func area() -> Double { 3 * r * r } }
func makeOne() -> some Shape { Square(side: 3) }
func makeAny(_ round: Bool) -> any Shape { round ? Disc(r: 1) : Square(side: 1) }
func total(_ shapes: [any Shape]) -> Double { shapes.reduce(0) { $0 + $1.area() } }
func twice(_ shape: some Shape) -> Double { shape.area() * 2 }
print(makeOne().area(), makeAny(true).area(), makeAny(false).area())
print(total([makeOne(), makeAny(true)]), twice(Disc(r: 2)))
let shapes: [any Shape] = [Disc(r: 2), Square(side: 2)]
for shape in shapes { print(type(of: shape), twice(shape)) }
func numbers() -> some Sequence<Int> { [1, 2, 3].map { $0 * 2 } }
for n in numbers() { print(n, terminator: " ") }
print()
