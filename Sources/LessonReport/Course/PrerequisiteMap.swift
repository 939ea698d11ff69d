import Canvas
import Figures

/// The lessons as boxes in rows, each below what it builds on, with a line to each of those.
struct PrerequisiteMap {
    let index: CourseIndex

    private static let box = (width: 176.0, height: 46.0)
    private static let gap = (x: 22.0, y: 30.0)

    /// `nil` where no lesson builds on another: a list says as much.
    func draw() -> Drawing.Panel? {
        guard index.lessons.contains(where: { !$0.requires.isEmpty }) else { return nil }
        let places = places
        let lines = index.lessons.indices.flatMap { lesson in
            index.lessons[lesson].requires.map { line(from: places[$0], to: places[lesson], around: places) }
        }
        let boxes = index.lessons.indices.map { box(index.lessons[$0], at: places[$0]) }
        return Drawing.Panel(
            width: (places.map(\.right).max() ?? 0) + 2, height: (places.map(\.bottom).max() ?? 0) + 2,
            layers: lines + boxes)
    }

    /// Each box as near below those that it builds on as the others of its row let it be.
    private var places: [Area] {
        let depths = depths
        let step = Self.box.width + Self.gap.x
        var middles = index.lessons.map { _ in 0.0 }
        for depth in 0...(depths.max() ?? 0) {
            let row = index.lessons.indices.filter { depths[$0] == depth }
            let wishes = row.enumerated().map { place, lesson -> Double in
                let needed = index.lessons[lesson].requires.filter { depths[$0] < depth }
                return needed.isEmpty
                    ? Double(place) * step : needed.map { middles[$0] }.reduce(0, +) / Double(needed.count)
            }
            let order = row.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
            var floor = -Double.infinity
            var drift = 0.0
            for place in order {
                middles[row[place]] = max(wishes[place], floor)
                floor = middles[row[place]] + step
                drift += middles[row[place]] - wishes[place]
            }
            for lesson in row { middles[lesson] -= drift / Double(row.count) }
        }
        let left = middles.min() ?? 0
        return index.lessons.indices.map { lesson in
            Area(
                left: 2 + middles[lesson] - left, top: 2 + Double(depths[lesson]) * (Self.box.height + Self.gap.y),
                width: Self.box.width, height: Self.box.height)
        }
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

    /// From box to box; past the rows between them it goes down where they leave a gap.
    private func line(from start: Area, to end: Area, around boxes: [Area]) -> SVG {
        var corners = [Point(x: start.center.x, y: start.bottom)]
        let between = boxes.filter { $0.top > start.bottom && $0.bottom < end.top }
        if let first = between.map(\.top).min(), let last = between.map(\.bottom).max() {
            let x = Self.gap(in: between, near: (start.center.x + end.center.x) / 2)
            corners += [Point(x: x, y: first), Point(x: x, y: last)]
        }
        corners.append(Point(x: end.center.x, y: end.top))
        let path = SVGPath { path in
            path.move(to: corners[0])
            for (from, to) in zip(corners, corners.dropFirst()) {
                path.curve(
                    to: to, control1: Point(x: from.x, y: from.y + Self.gap.y * 0.8),
                    control2: Point(x: to.x, y: to.y - Self.gap.y * 0.8))
            }
        }
        return .path(path, class: "requirement")
    }

    /// The x nearest to a wish that lies over no box.
    private static func gap(in boxes: [Area], near wish: Double) -> Double {
        let places = [wish] + boxes.flatMap { [$0.left - gap.x / 2, $0.right + gap.x / 2] }
        let free = places.filter { x in !boxes.contains { $0.left - 4 < x && x < $0.right + 4 } }
        return free.min { abs($0 - wish) < abs($1 - wish) } ?? wish
    }

    private func box(_ lesson: CourseIndex.Entry, at area: Area) -> SVG {
        let lines = Self.lines(of: (lesson.order.map { "\($0) " } ?? "") + lesson.title)
        let first = area.center.y + (lines.count > 1 ? -3 : 4)
        var parts = [SVG.rectangle(area, corner: 6, class: "node")]
        for (row, line) in lines.enumerated() {
            parts.append(
                .text(
                    line, at: Point(x: area.left + 10, y: first + Double(row) * 15),
                    class: "box-title"))
        }
        return SVG("a", [("href", lesson.path)], parts)
    }

    /// At most two lines that fit into a box.
    private static func lines(of title: String) -> [String] {
        var lines = [""]
        for word in title.split(separator: " ") {
            let longer = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
            if TextWidth.of(longer, size: 12) * 1.06 < box.width - 20 || lines[lines.count - 1].isEmpty {
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
