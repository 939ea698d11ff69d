enum Shape {
    case circle(radius: Double)
    case rectangle(width: Double, height: Double)
    case triangle(Double, Double, Double)
    case point
}
func area(_ shape: Shape) -> Double {
    switch shape {
    case .circle(let r): return 3 * r * r
    case .rectangle(let w, let h): return w * h
    case let .triangle(a, b, c):
        let s = (a + b + c) / 2
        return s * (s - a) * (s - b) * (s - c)
    case .point: return 0
    }
}
let shapes: [Shape] = [.circle(radius: 2), .rectangle(width: 2, height: 3), .triangle(3, 4, 5), .point]
print(shapes.map(area))
if case .circle(radius: let r) = shapes[0] { print("circle", r) }
if case .rectangle(let w, _) = shapes[1], w > 1 { print("wide", w) }
guard case .triangle(let a, _, _) = shapes[2] else { fatalError() }
print(a)
for case .circle(let r) in shapes { print("found", r) }
