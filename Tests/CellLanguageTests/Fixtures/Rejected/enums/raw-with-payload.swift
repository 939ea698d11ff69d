enum Shape: Int {
    case circle(Int)
}

print(Shape.circle(1))
