protocol Shape { var sides: [Double] { get set } }
extension Shape {
    var perimeter: Double { sides.reduce(0, +) }
    mutating func scale(_ k: Double) { sides = sides.map { $0 * k } }
    func scaled(_ k: Double) -> Self { var copy = self; copy.scale(k); return copy }
    static var kind: String { "\(Self.self)" }
    subscript(i: Int) -> Double { sides[i % sides.count] }
}
struct Triangle: Shape { var sides = [3.0, 4, 5] }
final class Square: Shape { var sides = [1.0, 1, 1, 1] }
var t = Triangle()
t.scale(2)
print(t.perimeter, t.scaled(0.5).sides, t[4], Triangle.kind, Square.kind)
var s = Square()
s.scale(3)
let other = s.scaled(2)
print(s.perimeter, other === s, s[7])
extension Array where Element: Shape { var total: Double { map(\.perimeter).reduce(0, +) } }
print([t, Triangle()].total)
