struct Point: Equatable { var x: Double, y: Double }
func distance(_ a: Point, _ b: Point) -> Double { (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) }
let points = [(1, 1), (1.5, 2), (1, 0.5), (8, 8), (9, 9), (8.5, 7)].map { Point(x: $0, y: $1) }
var centres = [points[0], points[1]]
for round in 1...10 {
    let nearest = points.map { p in centres.indices.min { distance(centres[$0], p) < distance(centres[$1], p) }! }
    let moved = centres.indices.map { i -> Point in
        let mine = zip(points, nearest).filter { $1 == i }.map(\.0)
        guard !mine.isEmpty else { return centres[i] }
        let n = Double(mine.count)
        return Point(x: mine.map(\.x).reduce(0, +) / n, y: mine.map(\.y).reduce(0, +) / n)
    }
    print(round, nearest, moved)
    if moved == centres { break }
    centres = moved
}
func vote(_ p: Point, _ k: Int, _ labelled: [(Point, String)]) -> String {
    let near = labelled.sorted { distance($0.0, p) < distance($1.0, p) }.prefix(k)
    let counts = near.reduce(into: [String: Int]()) { $0[$1.1, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }[0].key
}
print(vote(Point(x: 2, y: 2), 3, Array(zip(points, ["a", "a", "a", "b", "b", "b"]))))
