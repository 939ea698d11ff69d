enum Shape {
    case dot
    lazy var size = 3
}

print(Shape.dot)
