// k-nearest neighbours and k-means
struct Point: Hashable {
    var x, y: Double;
    func distance(to o: Point) -> Double { ((x - o.x) * (x - o.x) + (y - o.y) * (y - o.y)).squareRoot() }
}
extension Point {
    static func + (a: Self, b: Self) -> Self { .init(x: a.x + b.x, y: a.y + b.y) };
    static func / (a: Self, s: Double) -> Self { .init(x: a.x / s, y: a.y / s) }
}
enum Label: String, CaseIterable { case red, blue }
let data: [(Point, Label)] = [
    (.init(x: 0, y: 0), .red), (.init(x: 1, y: 0), .red), (.init(x: 5, y: 5), .blue), (.init(x: 6, y: 5), .blue),
]
func classify(_ p: Point, k: Int) -> Label? {
    let near = data.sorted { $0.0.distance(to: p) < $1.0.distance(to: p) }.prefix(k).map(\.1);
    return Label.allCases.max { a, b in near.filter { $0 == a }.count < near.filter { $0 == b }.count }
}
print(classify(.init(x: 0.5, y: 1), k: 3)!, classify(Point(x: 5, y: 4), k: 1)?.rawValue ?? "-")
var centers = [data[0].0, data[3].0]
for step in 1...3 {
    let groups = Dictionary(grouping: data.map(\.0)) { p in
        centers.indices.min { centers[$0].distance(to: p) < centers[$1].distance(to: p) }!
    }
    for (i, ps) in groups { centers[i] = ps.reduce(Point(x: 0, y: 0), +) / Double(ps.count) }
    print(step, centers.map { "\($0.x),\($0.y)" })
}
