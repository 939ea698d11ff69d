import Trace

/// A cell's value as a word of a sentence.
struct ProseText {
    /// Whole numbers from here on are written in groups: 2048, but 23,860.
    private static let groupedFrom = 10_000
    private let printed: String
    private let summary: ValueSummary

    /// - Parameter printed: the value as `print` shows it.
    init(_ printed: String, _ summary: ValueSummary) {
        self.printed = printed
        self.summary = summary
    }

    /// Numbers with the few digits that a reader needs; anything else as it prints.
    var words: String {
        guard case .number(let number) = summary.detail else { return printed }
        let isGrouped = number == number.rounded() && (Double(Self.groupedFrom)..<1e9).contains(number.magnitude)
        guard let whole = Int(printed) else { return (isGrouped ? NumberStyle.grouped : .short).format(number) }
        return whole.magnitude >= Self.groupedFrom ? NumberStyle.grouped.format(whole) : printed
    }
}
