import Canvas
import Figures

/// The mark of a point by its group: filled disc, hollow disc, square, triangle, cross, and so on round again, so that
/// paper in grey tells groups apart.
enum PointMark {
    static func shape(_ group: Int, at place: Point, radius: Double = 4.5) -> SVG {
        let r = radius
        switch group % 5 {
        case 0: return .circle(at: place, radius: r, class: "dot")
        case 1: return .circle(at: place, radius: r - 0.5, class: "hollow")
        case 2:
            return .rectangle(
                Area(left: place.x - r * 0.9, top: place.y - r * 0.9, width: r * 1.8, height: r * 1.8), class: "dot")
        case 3:
            return .path(
                polygon([(0, -r * 1.15), (r * 1.1, r * 0.8), (-r * 1.1, r * 0.8)], around: place), class: "dot")
        default:
            let cross = SVGPath { path in
                path.move(to: Point(x: place.x - r, y: place.y - r))
                path.line(to: Point(x: place.x + r, y: place.y + r))
                path.move(to: Point(x: place.x - r, y: place.y + r))
                path.line(to: Point(x: place.x + r, y: place.y - r))
            }
            return .path(cross, class: "curve")
        }
    }

    private static func polygon(_ corners: [(Double, Double)], around place: Point) -> SVGPath {
        var path = SVGPath(through: corners.map { Point(x: place.x + $0.0, y: place.y + $0.1) })
        path.close()
        return path
    }
}
