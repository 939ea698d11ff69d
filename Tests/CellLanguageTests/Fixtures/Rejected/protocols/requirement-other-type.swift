protocol Shape {
    var area: Double { get }
}

struct Square: Shape {
    let area: Int
}

print(Square(area: 4).area)
