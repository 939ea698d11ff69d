enum Shape {
    case circle(Int)
    case square
}

let shape = Shape.square
switch shape {
case .circle(let radius): print(radius)
case .square(let side): print(side)
}
