import Figures

/// The lessons as boxes in columns, each to the right of what it builds on, with a line to each of those.
struct PrerequisiteMap {
    let index: CourseIndex

    private static let box = (width: 176.0, height: 46.0)
    private static let gap = (x: 44.0, y: 16.0)

    /// `nil` where no lesson builds on another: a list says as much.
    func draw() -> Drawing.Panel? {
        guard index.lessons.contains(where: { !$0.requires.isEmpty }) else { return nil }
        let columns = depths
        var rows: [Int: Int] = [:]
        let places = index.lessons.indices.map { lesson -> Area in
            let column = columns[lesson]
            let row = rows[column, default: 0]
            rows[column] = row + 1
            return Area(
                left: 2 + Double(column) * (Self.box.width + Self.gap.x),
                top: 2 + Double(row) * (Self.box.height + Self.gap.y), width: Self.box.width, height: Self.box.height)
        }
        let lines = index.lessons.indices.flatMap { lesson in
            index.lessons[lesson].requires.map { line(from: places[$0], to: places[lesson]) }
        }
        let boxes = index.lessons.indices.map { box(index.lessons[$0], at: places[$0]) }
        return Drawing.Panel(
            width: (places.map(\.right).max() ?? 0) + 2, height: (places.map(\.bottom).max() ?? 0) + 2,
            layers: lines + boxes)
    }

    /// The longest way to each lesson; a circle of requirements ends where it would close.
    private var depths: [Int] {
        var depths = index.lessons.map { _ in 0 }
        for _ in index.lessons.indices {
            for lesson in index.lessons.indices {
                for needed in index.lessons[lesson].requires where depths[lesson] <= depths[needed] {
                    depths[lesson] = min(depths[needed] + 1, index.lessons.count - 1)
                }
            }
        }
        return depths
    }

    private func line(from start: Area, to end: Area) -> SVG {
        let from = Point(x: start.right, y: start.center.y)
        let to = Point(x: end.left, y: end.center.y)
        let path = SVGPath { path in
            path.move(to: from)
            path.curve(
                to: to, control1: Point(x: from.x + Self.gap.x * 0.7, y: from.y),
                control2: Point(x: to.x - Self.gap.x * 0.7, y: to.y))
        }
        return .path(path, class: "requirement")
    }

    private func box(_ lesson: CourseIndex.Entry, at area: Area) -> SVG {
        let lines = Self.lines(of: lesson.title)
        let number = lesson.order.map { "\($0) " } ?? ""
        let first = area.center.y + (lines.count > 1 ? -3 : 4)
        var parts = [SVG.rectangle(area, corner: 6, class: "node")]
        for (row, line) in lines.enumerated() {
            parts.append(
                .text(
                    (row == 0 ? number : "") + line, at: Point(x: area.left + 10, y: first + Double(row) * 15),
                    class: "box-title"))
        }
        return SVG("a", [("href", lesson.path)], parts)
    }

    /// At most two lines that fit into a box.
    private static func lines(of title: String) -> [String] {
        var lines = [""]
        for word in title.split(separator: " ") {
            let longer = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
            if TextWidth.of(longer, size: 12) < box.width - 36 || lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = longer
            } else if lines.count == 2 {
                lines[1] += " …"
                break
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
