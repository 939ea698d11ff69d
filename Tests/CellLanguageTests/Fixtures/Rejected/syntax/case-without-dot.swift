enum Shape { case circle(Double), dot }
let shape = Shape.circle(1)
switch shape {
case circle(let radius): print(radius)
case .dot: break
}
