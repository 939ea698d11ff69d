// The first branch of a choice may lean on the second for its type.
enum Side { case left, right }
struct Point: CustomStringConvertible {
    var x = 0, y = 0
    static let origin = Point()
    static func at(_ x: Int) -> Point { Point(x: x) }
    var description: String { "(\(x), \(y))" }
}

let isLeft = [true, false]
for flag in isLeft {
    print(flag ? .left : Side.right)
    let point = flag ? .origin : Point(x: 1, y: 2)
    print(point)
    print(flag ? .at(3) : point)
    let size = flag ? .zero : Double(2)
    print(size)
}
