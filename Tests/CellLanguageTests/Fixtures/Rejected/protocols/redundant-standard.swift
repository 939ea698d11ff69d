struct Point: Equatable {
    let x: Int
}

extension Point: Equatable {}

print(Point(x: 1) == Point(x: 1))
