enum Shape {
    case circle(Int)
    case circle(Double)
}

print(Shape.circle(1))
