import Diagnostics

/// The formulas that were taken out of the text. In the bytes each leaves its number, in digits of 25 written as control
/// characters that Markdown reads as plain letters, and fillers up to its own length: no column moves.
struct FormulaStore {
    struct Entry {
        var formula: Formula
        /// With its dollars, from the first to the last.
        var span: TextSpan
        /// As it stood in the lesson, for where Markdown turns out to want the text itself.
        var source: String
        /// How many bytes it left in the text, line endings not counted.
        var maskedBytes: Int
    }

    /// Three digits, the length of the shortest formula: `$x$`.
    static let digitCount = 3
    static let limit = ControlByte.digits.count * ControlByte.digits.count * ControlByte.digits.count

    private(set) var entries: [Entry] = []

    subscript(index: Int) -> Entry { entries[index] }

    var isFull: Bool { entries.count >= Self.limit }

    /// Takes a formula out of the lines. `pieces` hold it with its delimiters, `opening` and `closing` bytes long.
    mutating func take(
        _ pieces: [LeafText.Piece], opening: Int, closing: Int, isDisplay: Bool, from lines: inout SourceLines,
        file: String
    ) {
        guard let first = pieces.first, let last = pieces.last else { return }
        var inner = pieces
        inner[0].range = first.range.lowerBound + opening..<first.range.upperBound
        inner[inner.count - 1].range = inner[inner.count - 1].range.lowerBound..<last.range.upperBound - closing
        let tex = inner.map { String(decoding: lines.bytes[$0.range], as: UTF8.self) }.joined(separator: "\n")
        let origins = inner.map { lines.position(of: $0.range.lowerBound, inLine: $0.line) }
        let source = pieces.map { String(decoding: lines.bytes[$0.range], as: UTF8.self) }.joined(separator: "\n")
        let span = TextSpan(
            start: lines.position(of: first.range.lowerBound, inLine: first.line),
            end: lines.position(of: last.range.upperBound, inLine: last.line))
        let fragment = SourceFragment(tex, file: file, lineOrigins: origins)
        entries.append(
            Entry(
                formula: Formula(tex: tex, fragment: fragment, isDisplay: isDisplay), span: span, source: source,
                maskedBytes: pieces.reduce(0) { $0 + $1.range.count }))
        mask(pieces, number: entries.count - 1, in: &lines)
    }

    private func mask(_ pieces: [LeafText.Piece], number: Int, in lines: inout SourceLines) {
        var number = number
        var digitsLeft = Self.digitCount
        for offset in pieces.lazy.flatMap(\.range) {
            guard digitsLeft > 0 else {
                lines.overwrite(offset, with: ControlByte.filler)
                continue
            }
            lines.overwrite(offset, with: ControlByte.digits[number % ControlByte.digits.count])
            number /= ControlByte.digits.count
            digitsLeft -= 1
        }
    }
}
