import Canvas
import Figures

/// What marks a layer that training may not move.
enum Padlock {
    static func drawing(at place: Point) -> SVG {
        let shackle = SVGPath { path in
            path.move(to: Point(x: place.x - 3.5, y: place.y - 1))
            path.line(to: Point(x: place.x - 3.5, y: place.y - 4))
            path.arc(to: Point(x: place.x + 3.5, y: place.y - 4), radius: 3.5, clockwise: true)
            path.line(to: Point(x: place.x + 3.5, y: place.y - 1))
        }
        let body = Area(left: place.x - 6, top: place.y - 1, width: 12, height: 9)
        return .group(class: "padlock", [.path(shackle, class: "shackle"), .rectangle(body, corner: 1.5, class: "")])
    }
}
