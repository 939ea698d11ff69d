/// A figure that can be painted, told by the place of a point inside it.
public enum ShapeKind: String, CaseIterable, Hashable, Codable, Sendable {
    case disc, ring, square, frame, triangle, plus, cross
    case horizontalBars = "horizontal bars"
    case verticalBars = "vertical bars"
    case checker, diamond
    case halfDisc = "half-disc"
    case l = "L"
    case t = "T"
    case u = "U"
    case arrow

    /// The ten classes that stand in for those of CIFAR-10.
    public static let ten: [ShapeKind] = [
        .disc, .ring, .square, .frame, .triangle, .plus, .cross, .horizontalBars, .verticalBars, .checker,
    ]

    /// Eight that are told apart in grey and small.
    public static let eight: [ShapeKind] = ten.filter { $0 != .frame && $0 != .checker }

    /// Six that a network trained on `ten` has never seen.
    public static let unseen: [ShapeKind] = [.diamond, .halfDisc, .l, .t, .u, .arrow]

    /// Whether a point belongs to the figure: measured from its middle in units of its radius, y downwards.
    func contains(_ x: Double, _ y: Double) -> Bool {
        switch self {
        case .disc: x * x + y * y <= 1
        case .ring: (0.36...1).contains(x * x + y * y)
        case .square: isInSquare(x, y, 0.82)
        case .frame: isInSquare(x, y, 0.85) && !isInSquare(x, y, 0.5)
        case .triangle: y <= 0.7 && abs(x) <= (y + 1) * 0.56
        case .plus: isInPlus(x, y)
        case .cross: isInPlus((x + y) * 0.7071067811865476, (x - y) * 0.7071067811865476)
        case .horizontalBars: isInSquare(x, y, 0.85) && Int((y + 0.85) / 0.34) % 2 == 0
        case .verticalBars: isInSquare(x, y, 0.85) && Int((x + 0.85) / 0.34) % 2 == 0
        case .checker: isInSquare(x, y, 0.85) && (Int((x + 0.85) / 0.425) + Int((y + 0.85) / 0.425)) % 2 == 0
        case .diamond: abs(x) + abs(y) <= 1
        case .halfDisc: y <= 0.45 && x * x + (y - 0.45) * (y - 0.45) <= 1
        case .l: isInBox(x + 0.32, y, 0.26, 0.9) || isInBox(x, y - 0.64, 0.58, 0.26)
        case .t: isInBox(x, y + 0.64, 0.75, 0.26) || isInBox(x, y, 0.26, 0.9)
        case .u: isInBox(x, y, 0.8, 0.85) && !isInBox(x, y + 0.45, 0.34, 0.85)
        case .arrow: isInBox(x, y - 0.4, 0.24, 0.55) || (y <= 0 && y >= -1 && abs(x) <= (y + 1) * 0.8)
        }
    }

    private func isInPlus(_ x: Double, _ y: Double) -> Bool {
        isInBox(x, y, 0.28, 0.95) || isInBox(x, y, 0.95, 0.28)
    }

    private func isInSquare(_ x: Double, _ y: Double, _ half: Double) -> Bool { isInBox(x, y, half, half) }

    private func isInBox(_ x: Double, _ y: Double, _ halfWidth: Double, _ halfHeight: Double) -> Bool {
        abs(x) <= halfWidth && abs(y) <= halfHeight
    }
}
