struct Point { var x: Int, y: Int }
var a = Point(x: 1, y: 2)
var b = a
b.x = 100
print(a, b)
struct Line { var start: Point, end: Point; var tags: [String] = [] }
var line = Line(start: a, end: b)
var copy = line
copy.start.x = -1
copy.tags.append("copied")
print(line.start.x, line.tags, copy.start.x, copy.tags)
func changed(_ point: Point) -> Point {
    var point = point
    point.y += 1
    return point
}
print(changed(a), a)
var points = [a, b]
points[0].x = 7
print(a.x, points[0].x)
for var point in points { point.x = 0; print(point.x) }
print(points.map(\.x))
