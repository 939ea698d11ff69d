import Canvas
import Figures

/// A word or two under a picture or over a column, on as many lines as it takes.
struct WrappedLabel {
    static let lineHeight = 15.0
    private static let size = 12.0

    let lines: [String]

    /// - Parameter width: what a line may take; a single word may be wider. A text with a comma that is too long breaks
    ///   there first.
    init(_ text: String, width: Double) {
        guard TextWidth.of(text, size: Self.size) > width else {
            lines = [text]
            return
        }
        let parts = text.split(separator: ", ", maxSplits: 1)
        lines = parts.enumerated().flatMap { index, part in
            Self.wrapped(part + (index < parts.count - 1 ? "," : ""), width)
        }
    }

    private static func wrapped(_ text: String, _ width: Double) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            guard let last = lines.last, TextWidth.of(last + " " + word, size: size) <= width else {
                lines.append(String(word))
                continue
            }
            lines[lines.count - 1] = last + " " + word
        }
        return lines
    }

    /// - Parameter place: the middle of the first line's baseline.
    func drawing(at place: Point) -> [SVG] {
        lines.enumerated().map { index, line in
            .text(
                line, at: Point(x: place.x, y: place.y + Double(index) * Self.lineHeight), anchor: .middle,
                class: "tick")
        }
    }
}
