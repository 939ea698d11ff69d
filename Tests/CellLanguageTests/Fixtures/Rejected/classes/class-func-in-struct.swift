struct Point {
    class func make() -> Point { Point() }
}

print(Point.make())
