/// Which class paints what. The colours themselves are custom properties of the style sheet.
enum Palette {
    /// One of eight colours that colour-blind readers can tell apart, by a series' place, from 0.
    static func category(_ index: Int) -> String { "c\(index % 8 + 1)" }

    /// The steps of either side of the diverging scale, and of the sequential one.
    static let steps = 10

    /// A signed number against the greatest magnitude of its figure: `p1`…`p10`, `n1`…`n10`, or `z` for zero.
    static func diverging(_ value: Double, limit: Double) -> String {
        guard value.isFinite else { return "nan" }
        let step = limit > 0 ? Int((abs(value) / limit * Double(steps)).rounded()) : 0
        if step == 0 { return "z" }
        return (value > 0 ? "p" : "n") + String(min(step, steps))
    }

    /// A number within its range: `q0`…`q10`.
    static func sequential(_ value: Double, in range: ClosedRange<Double>) -> String {
        guard value.isFinite else { return "nan" }
        let span = range.upperBound - range.lowerBound
        let share = span > 0 ? (value - range.lowerBound) / span : 0
        return "q" + String(min(max(Int((share * Double(steps)).rounded()), 0), steps))
    }

    /// Whether text on this class must be light on dark paint.
    static func isStrong(_ name: String) -> Bool {
        (Int(name.dropFirst()) ?? 0) >= 7
    }

    /// The class of a signed weight: dashed where it is negative, so that grey tells it too.
    static func sign(_ value: Double) -> String { value < 0 ? "negative" : value > 0 ? "positive" : "zero" }
}
