struct Shape {
    case square
}

print(Shape())
