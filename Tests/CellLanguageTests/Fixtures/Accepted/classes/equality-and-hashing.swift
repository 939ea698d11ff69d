class Point: Hashable, Comparable {
    let x: Int, y: Int
    init(_ x: Int, _ y: Int) { self.x = x; self.y = y }
    static func == (a: Point, b: Point) -> Bool { a.x == b.x && a.y == b.y }
    static func < (a: Point, b: Point) -> Bool { a.x < b.x }
    func hash(into hasher: inout Hasher) { hasher.combine(x); hasher.combine(y) }
}
let a = Point(1, 2), b = Point(1, 2)
print(a == b, a === b, a != b, Set([a, b]).count)
print([Point(3, 0), Point(1, 0)].sorted().map(\.x))
class Token {}
let token = Token()
let ids: [ObjectIdentifier: String] = [ObjectIdentifier(token): "token"]
print(ids[ObjectIdentifier(token)]!, ids[ObjectIdentifier(Token())] as Any)
