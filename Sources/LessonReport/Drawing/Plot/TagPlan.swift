import Canvas
import Figures

/// Places for the tags of boxes, one after another, so that none covers one placed before.
struct TagPlan {
    private static let height = 17.0

    private let area: Area
    private var taken: [Area] = []

    init(within area: Area) { self.area = area }

    /// Above the box, within its top edge, below it, at its right side; where all these are taken, further up or down.
    mutating func add(width: Double, to box: Area) -> Area {
        let left = max(min(box.left, area.right - width), area.left) - 1.2
        let rows = [box.top - Self.height, box.top, box.bottom, box.bottom - Self.height]
        var wishes = rows.map { (left, $0) } + [(box.right - width + 1.2, box.top - Self.height), (box.right, box.top)]
        for step in 1...12 {
            wishes.append((left, box.top - Double(step + 1) * Self.height))
            wishes.append((left, box.bottom + Double(step) * Self.height))
        }
        let tags = wishes.map { Area(left: $0.0, top: $0.1, width: width, height: Self.height) }
        let free = tags.first { tag in fits(tag) && !taken.contains { $0.overlaps(tag) } }
        let tag = free ?? tags[0]
        taken.append(tag)
        return tag
    }

    /// A tag may stand in the strip above the picture and reach a little beyond its right edge.
    private func fits(_ tag: Area) -> Bool {
        tag.top >= area.top - Self.height - 0.5 && tag.bottom <= area.bottom + 0.5 && tag.left >= area.left - 1.5
            && tag.right <= area.right + 66
    }
}

extension Area {
    fileprivate func overlaps(_ other: Area) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
