/// Writes diagnostics as compilers do: the place and the words, the line itself, a caret beneath the spot.
public struct TerminalFormatter: Sendable {
    /// Whether to use ANSI colours: on a terminal only, and never with `NO_COLOR`.
    public var colours: Bool
    private let sources: [String: SourceText]

    public init(sources: [SourceText] = [], colours: Bool = false) {
        self.colours = colours
        self.sources = Dictionary(sources.map { ($0.file, $0) }) { first, _ in first }
    }

    /// Several lines, the last without a line ending.
    public func format(_ diagnostic: Diagnostic) -> String {
        var lines = [head(diagnostic.file, diagnostic.span, diagnostic.severity, diagnostic.text)]
        lines += excerpt(diagnostic.file, diagnostic.span)
        if let hint = diagnostic.hint { lines.append("  " + paint("hint:", .cyan) + " " + hint) }
        for note in diagnostic.notes {
            lines.append(head(note.file, note.span, .note, note.text))
            lines += excerpt(note.file, note.span)
        }
        return lines.joined(separator: "\n")
    }

    private func head(_ file: String, _ span: TextSpan, _ severity: Diagnostic.Severity, _ text: String) -> String {
        "\(paint("\(file):\(span.start):", .bold)) \(paint(severity.rawValue + ":", severity.colour)) \(text)"
    }

    /// The first line of the span with a caret and tildes beneath, cut to what a terminal can hold.
    private func excerpt(_ file: String, _ span: TextSpan) -> [String] {
        guard let source = sources[file] else { return [] }
        let line = source.line(span.start.line)
        guard !line.isEmpty, line.utf8.count <= 400 else { return [] }
        let before = String(decoding: line.utf8.prefix(span.start.column - 1), as: UTF8.self)
        let endColumn = span.end.line == span.start.line ? span.end.column : line.utf8.count + 1
        let marked = line.utf8.dropFirst(span.start.column - 1).prefix(max(endColumn - span.start.column, 0))
        let tildes = String(repeating: "~", count: max(String(decoding: marked, as: UTF8.self).count - 1, 0))
        let number = String(span.start.line)
        let gutter = String(repeating: " ", count: number.count)
        let padding = before.map { $0 == "\t" ? "\t" : " " }.joined()
        return ["  \(number) | \(line)", "  \(gutter) | \(padding)" + paint("^" + tildes, .green)]
    }

    private func paint(_ text: String, _ colour: Colour) -> String {
        colours ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}

private enum Colour: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case grey = "1;90"
    case green = "32"
    case cyan = "36"
}

extension Diagnostic.Severity {
    fileprivate var colour: Colour {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .grey
        }
    }
}
