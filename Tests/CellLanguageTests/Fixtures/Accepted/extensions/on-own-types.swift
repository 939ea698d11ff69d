struct Point { var x = 0.0, y = 0.0 }
extension Point {
    static let origin = Point()
    init(polar radius: Double) { self.init(x: radius, y: 0) }
    var magnitude: Double { (x * x + y * y) }
    mutating func translate(dx: Double = 0, dy: Double = 0) { x += dx; y += dy }
    enum Axis { case horizontal, vertical }
    subscript(axis: Axis) -> Double {
        get { axis == .horizontal ? x : y }
        set { if axis == .horizontal { x = newValue } else { y = newValue } }
    }
}
extension Point: Equatable {}
var p = Point(polar: 3)
p.translate(dy: 4)
print(p, p.magnitude, p == .origin)
p[.vertical] = 1
print(p[.vertical], p[.horizontal])
class Model { var epochs = 0 }
extension Model { func train(_ n: Int) -> Self { epochs += n; return self } }
print(Model().train(3).train(4).epochs)
