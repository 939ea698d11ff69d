enum Shape {
    case circle(Double)
    case box(width: Double, height: Double)
    case dot
}

let shape: Shape = .circle
let shapes: [Shape] = [.dot, .box]
func area(of shape: Shape) -> Double { 0 }
print(area(of: .circle))
