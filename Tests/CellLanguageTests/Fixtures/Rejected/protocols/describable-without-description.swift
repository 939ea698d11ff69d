struct Point: CustomStringConvertible {
    let x: Int
}

print(Point(x: 1))
