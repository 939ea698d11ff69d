let one = 1
enum Shape: Int {
    case circle = one
}

print(Shape.circle.rawValue)
