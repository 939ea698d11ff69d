protocol Shape {
    static var sides: Int { get }
}

struct Square: Shape {
    var sides: Int { 4 }
}

print(Square().sides)
