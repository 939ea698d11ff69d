protocol Makeable {
    init(x: Int)
}

class Point: Makeable {
    let x: Int
    init(x: Int) { self.x = x }
}

print(Point(x: 1).x)
