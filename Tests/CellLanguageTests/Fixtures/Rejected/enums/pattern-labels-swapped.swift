enum Shape {
    case rectangle(width: Int, height: Int)
}

let shape = Shape.rectangle(width: 1, height: 2)
switch shape {
case .rectangle(height: let a, width: let b): print(a, b)
}
