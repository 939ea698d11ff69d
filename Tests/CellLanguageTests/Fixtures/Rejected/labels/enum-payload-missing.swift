enum Shape { case circle(radius: Double) }
let s: Shape = .circle
print(s)
