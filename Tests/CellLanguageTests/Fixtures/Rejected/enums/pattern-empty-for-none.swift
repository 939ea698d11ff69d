enum Shape {
    case circle(Int)
    case dot
}

let shape = Shape.dot
switch shape {
case .circle(let r): print(r)
case .dot(_): print("dot")
}
