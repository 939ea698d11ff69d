enum Shape {
    case square
}

print(Shape.square(3))
