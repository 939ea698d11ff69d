protocol Makeable {
    init()
}

class Point: Makeable {
    var x = 1
}

print(Point().x)
