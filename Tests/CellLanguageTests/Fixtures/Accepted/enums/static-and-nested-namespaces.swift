enum Math {
    static let e = 2.718
    static func cube(_ x: Double) -> Double { x * x * x }
    enum Geometry { static func area(r: Double) -> Double { 3 * r * r } }
    struct Range2 { var low = 0, high = Math.limit }
    static let limit = 9
}
print(Math.cube(2), Math.e, Math.Geometry.area(r: 2), Math.Range2().high)
enum Loss { case mse, mae, huber(delta: Double)
    func callAsFunction(_ a: Double, _ b: Double) -> Double {
        let d = abs(a - b)
        return switch self {
        case .mse: d * d
        case .mae: d
        case .huber(let delta): d <= delta ? d * d / 2 : delta * (d - delta / 2)
        }
    }
    static let standard: Loss = .huber(delta: 1)
}
for loss in [Loss.mse, .mae, .standard] { print(loss, loss(3, 0.5), loss(1, 0.5)) }
enum Bit: Int, CaseIterable { case zero, one; static prefix func ! (b: Bit) -> Bit { b == .zero ? .one : .zero } }
print(!Bit.zero, Bit.allCases.map { (!$0).rawValue })
