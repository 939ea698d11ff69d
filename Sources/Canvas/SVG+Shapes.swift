import Figures

extension SVG {
    package static func group(class classes: String = "", _ children: [SVG]) -> SVG {
        SVG("g", class: classes, children)
    }

    package static func line(from start: Point, to end: Point, class classes: String) -> SVG {
        SVG(
            "line",
            [
                ("x1", start.x.svg), ("y1", start.y.svg), ("x2", end.x.svg), ("y2", end.y.svg),
            ], class: classes)
    }

    package static func circle(at center: Point, radius: Double, class classes: String) -> SVG {
        SVG("circle", [("cx", center.x.svg), ("cy", center.y.svg), ("r", radius.svg)], class: classes)
    }

    package static func rectangle(_ area: Area, corner: Double = 0, class classes: String) -> SVG {
        var attributes = [
            ("x", area.left.svg), ("y", area.top.svg), ("width", area.width.svg), ("height", area.height.svg),
        ]
        if corner > 0 { attributes.append(("rx", corner.svg)) }
        return SVG("rect", attributes, class: classes)
    }

    package static func path(_ path: SVGPath, class classes: String) -> SVG {
        SVG("path", [("d", path.commands)], class: classes)
    }

    /// An arrow from one place to another: its shaft and its head are one path, so that no marker needs an id.
    package static func arrow(from start: Point, to end: Point, head: Double = 7, class classes: String) -> SVG {
        let dx = end.x - start.x
        let dy = end.y - start.y
        let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
        let (ux, uy) = (dx / length, dy / length)
        let base = Point(x: end.x - ux * head, y: end.y - uy * head)
        let half = head * 0.45
        let shaft = SVGPath { path in
            path.move(to: start)
            path.line(to: base)
        }
        let tip = SVGPath { path in
            path.move(to: end)
            path.line(to: Point(x: base.x - uy * half, y: base.y + ux * half))
            path.line(to: Point(x: base.x + uy * half, y: base.y - ux * half))
            path.close()
        }
        return group(class: classes, [.path(shaft, class: "shaft"), .path(tip, class: "head")])
    }

    /// What lies outside the area is not seen.
    package static func clipped(to area: Area, _ children: [SVG]) -> SVG {
        let (x, y, width, height) = (area.left.svg, area.top.svg, area.width.svg, area.height.svg)
        return SVG(
            "svg",
            [
                ("x", x), ("y", y), ("width", width), ("height", height), ("viewBox", "\(x) \(y) \(width) \(height)"),
            ], children)
    }

    /// Which end of a text its place is. As a class it is shorter than as an attribute.
    package enum Anchor: String {
        case start = ""
        case middle = "m"
        case end = "e"
    }

    /// Text on its baseline.
    package static func text(
        _ text: String, at place: Point, anchor: Anchor = .start, class classes: String = ""
    ) -> SVG {
        let named = [classes, anchor.rawValue].filter { !$0.isEmpty }.joined(separator: " ")
        var element = SVG("text", [("x", place.x.svg), ("y", place.y.svg)], class: named)
        element.children = [.text(text)]
        return element
    }

    /// A piece of a line of text with a class of its own.
    package struct TextRun: Hashable {
        package var text: String
        package var classes: String

        package init(_ text: String, _ classes: String = "") {
            self.text = text
            self.classes = classes
        }
    }

    /// A line of text whose pieces follow one another.
    package static func text(_ runs: [TextRun], at place: Point, class classes: String) -> SVG {
        var element = text("", at: place, class: classes)
        element.children = runs.filter { !$0.text.isEmpty }.map { run in
            guard !run.classes.isEmpty else { return .text(run.text) }
            var span = SVG("tspan", class: run.classes)
            span.children = [.text(run.text)]
            return .element(span)
        }
        return element
    }

    /// Content of `<defs>` drawn once more.
    package static func use(_ id: String) -> SVG {
        SVG("use", [("href", "#" + id)])
    }

    /// The same, moved.
    package func moved(x: Double, y: Double) -> SVG {
        SVG("g", [("transform", "translate(\(x.svg) \(y.svg))")], [self])
    }
}
