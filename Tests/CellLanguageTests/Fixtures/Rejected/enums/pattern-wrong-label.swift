enum Shape {
    case circle(radius: Int)
}

let shape = Shape.circle(radius: 1)
if case .circle(size: let a) = shape { print(a) }
