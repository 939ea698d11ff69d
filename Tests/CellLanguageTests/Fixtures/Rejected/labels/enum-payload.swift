enum Shape { case circle(radius: Double) }
let s = Shape.circle(2)
print(s)
