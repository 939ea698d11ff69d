protocol Same {
    func equals(_ other: Self) -> Bool
}
struct Point: Same {
    func equals(_ other: Point) -> Bool { true }
}
let point: any Same = Point()
print(point.equals(Point()))
