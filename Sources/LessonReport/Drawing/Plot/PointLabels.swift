import Canvas
import Figures

/// Words beside points, each at the first side where it hides neither a point nor another word.
struct PointLabels {
    private static let size = 12.0
    private static let lineHeight = 13.0
    /// From the middle of a point to its word.
    private static let distance = 7.0

    private let points: [Point]
    private var taken: [Area] = []

    /// - Parameter points: all marks of the plot, on the page.
    init(around points: [Point]) { self.points = points }

    /// To the right, unless something is there.
    mutating func label(_ text: String, at point: Point) -> SVG {
        let width = TextWidth.of(text, size: Self.size)
        let sides: [(anchor: SVG.Anchor, x: Double, y: Double)] = [
            (.start, Self.distance, 4), (.end, -Self.distance, 4), (.middle, 0, -Self.distance - 2),
            (.middle, 0, Self.distance + 11),
        ]
        let candidates = sides.map { side in
            let place = Point(x: point.x + side.x, y: point.y + side.y)
            return (place: place, anchor: side.anchor, area: area(at: place, side.anchor, width))
        }
        let chosen = candidates.first { isFree($0.area) } ?? candidates[0]
        taken.append(chosen.area)
        return .text(text, at: chosen.place, anchor: chosen.anchor, class: "tick")
    }

    private func area(at baseline: Point, _ anchor: SVG.Anchor, _ width: Double) -> Area {
        let left =
            switch anchor {
            case .start: baseline.x
            case .middle: baseline.x - width / 2
            case .end: baseline.x - width
            }
        return Area(left: left, top: baseline.y - Self.lineHeight + 3, width: width, height: Self.lineHeight)
    }

    private func isFree(_ area: Area) -> Bool {
        let hidesPoint = points.contains { point in
            point.x > area.left - 3 && point.x < area.right + 3 && point.y > area.top - 3 && point.y < area.bottom + 3
        }
        return !hidesPoint
            && taken.allSatisfy { other in
                other.right < area.left || other.left > area.right || other.bottom < area.top || other.top > area.bottom
            }
    }
}
