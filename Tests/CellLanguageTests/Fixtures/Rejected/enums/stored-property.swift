enum Shape {
    case circle
    var size = 3
}

print(Shape.circle)
