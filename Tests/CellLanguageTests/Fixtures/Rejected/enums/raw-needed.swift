enum Shape: Character {
    case circle = "c"
    case square
}

print(Shape.circle.rawValue)
