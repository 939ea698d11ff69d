import Diagnostics

/// Reads the `//| name: value` lines at a cell's top.
struct OptionLineReader {
    let sink: DiagnosticSink

    func read(_ source: SourceFragment) -> [OptionEntry] {
        var entries: [OptionEntry] = []
        var isAtTop = true
        for (index, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            guard text.hasPrefix("//|") else {
                isAtTop = isAtTop && text.isEmpty
                continue
            }
            let column = line.utf8.count - text.utf8.count + 1
            let start = source.filePosition(of: TextPosition(line: index + 1, column: column))
            let span = TextSpan(line: start.line, column: start.column, bytes: text.utf8.count)
            guard isAtTop else {
                sink.report(OptionLineMessage.notAtTop, at: span)
                continue
            }
            if let entry = entry(text.dropFirst(3), at: span) { entries.append(entry) }
        }
        return entries
    }

    private func entry(_ text: Substring, at span: TextSpan) -> OptionEntry? {
        guard let colon = text.firstIndex(of: ":") else {
            sink.report(OptionLineMessage.notAnOption, at: span)
            return nil
        }
        let name = text[..<colon].trimmed
        let written = text[text.index(after: colon)...].trimmed
        guard !name.isEmpty, !name.contains(" ") else {
            sink.report(OptionLineMessage.notAnOption, at: span)
            return nil
        }
        guard let value = QuotedValue.read(written) else {
            sink.report(AttributeMessage.openQuote(key: name), at: span)
            return nil
        }
        return OptionEntry(name: name, value: value, span: span)
    }
}

enum OptionLineMessage: DiagnosticMessage {
    case notAtTop
    case notAnOption

    var id: String {
        switch self {
        case .notAtTop: "option-line-not-at-top"
        case .notAnOption: "not-an-option-line"
        }
    }

    var text: String {
        switch self {
        case .notAtTop: "option lines stand at the top of their cell"
        case .notAnOption: "expected `//| name: value`"
        }
    }
}
