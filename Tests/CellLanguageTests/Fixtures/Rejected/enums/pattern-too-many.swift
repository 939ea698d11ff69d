enum Shape {
    case circle(Int)
}

let shape = Shape.circle(1)
if case .circle(let a, let b) = shape { print(a, b) }
