struct Point: Hashable { var x: Int, y: Int }
struct Named: Equatable { var name: String; var points: [Point]; var note: String? }
print(Point(x: 1, y: 2) == Point(x: 1, y: 2), Point(x: 1, y: 2) != Point(x: 2, y: 1))
let a = Named(name: "a", points: [Point(x: 0, y: 0)], note: nil)
var b = a
print(a == b)
b.note = "n"
print(a == b, a != b)
var seen: Set<Point> = [Point(x: 1, y: 1), Point(x: 1, y: 1), Point(x: 2, y: 2)]
print(seen.count, seen.contains(Point(x: 2, y: 2)))
print(seen.insert(Point(x: 1, y: 1)).inserted)
var names: [Point: String] = [:]
names[Point(x: 0, y: 0)] = "origin"
print(names[Point(x: 0, y: 0)] ?? "none", names[Point(x: 9, y: 9)] ?? "none")
print([Point(x: 3, y: 3), Point(x: 1, y: 2)].firstIndex(of: Point(x: 1, y: 2))!)
