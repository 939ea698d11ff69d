import Diagnostics

/// Takes out the `$$ … $$` that start a line, before Markdown sees in their lines lists, headings or quotes.
struct DisplayMathScanner {
    let sink: DiagnosticSink

    func scan(_ lines: inout SourceLines, into formulas: inout FormulaStore, except code: CodeLines) {
        var line = 1
        while line <= lines.count {
            let start = lines.contentStartAfterMarkers(ofLine: line)
            let end = lines.range(of: line).upperBound
            if !code.contains(line), !formulas.isFull, start.offset + 1 < end, lines.bytes[start.offset] == .dollar,
                lines.bytes[start.offset + 1] == .dollar
            {
                line = take(from: start.offset, line: line, quotes: start.quotes, in: &lines, into: &formulas)
            }
            line += 1
        }
    }

    /// The last line of the formula that opens at `offset`, or `line` where it never closes.
    private func take(
        from offset: Int, line: Int, quotes: Int, in lines: inout SourceLines, into formulas: inout FormulaStore
    ) -> Int {
        let opening = TextSpan(line: line, column: offset - lines.range(of: line).lowerBound + 1, bytes: 2)
        var pieces: [LeafText.Piece] = []
        var current = line
        var start = offset
        var search = offset + 2
        while true {
            let end = lines.range(of: current).upperBound
            if let close = closing(in: lines.bytes[search..<end]) {
                pieces.append(LeafText.Piece(line: current, range: start..<close + 2))
                break
            }
            pieces.append(LeafText.Piece(line: current, range: start..<end))
            current += 1
            start = lines.contentStart(ofLine: current, quotes: quotes)
            search = start
            guard current <= lines.count, start < lines.range(of: current).upperBound else {
                sink.report(MathMessage.unclosed, at: opening)
                return line
            }
        }
        let isEmpty = pieces.allSatisfy { lines.bytes[$0.range].allSatisfy { $0 == .dollar || $0.isSpaceOrTab } }
        guard !isEmpty else {
            sink.report(MathMessage.empty, at: opening)
            return line
        }
        formulas.take(pieces, opening: 2, closing: 2, isDisplay: true, from: &lines, file: sink.file)
        return current
    }

    private func closing(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            if bytes[index] == .backslash {
                index += 1
            } else if bytes[index] == .dollar, bytes[index + 1] == .dollar {
                return index
            }
            index += 1
        }
        return nil
    }
}

/// The lines on which Markdown sees code or raw HTML, where no dollar means math.
struct CodeLines: BlockVisitor {
    private var lines: Set<Int> = []

    func contains(_ line: Int) -> Bool { lines.contains(line) }

    mutating func enter(_ node: MarkdownNode) -> Bool {
        // A single-line HTML block reports a broken end.
        if node.kind == .code || node.kind == .html {
            lines.formUnion(node.startLine...max(node.startLine, node.endLine))
        }
        switch node.kind {
        case .document, .quote, .list, .item: return true
        default: return false
        }
    }

    func leave(_ node: MarkdownNode) {}
}

enum MathMessage: DiagnosticMessage {
    case unclosed
    case empty
    case tooMany

    var id: String {
        switch self {
        case .unclosed: "unclosed-math"
        case .empty: "empty-math"
        case .tooMany: "too-many-formulas"
        }
    }

    var text: String {
        switch self {
        case .unclosed: "`$$` opens a formula here, and no `$$` closes it before the next blank line"
        case .empty: "there is no formula between these dollars"
        case .tooMany: "a lesson holds at most \(FormulaStore.limit) formulas"
        }
    }

    var hint: String? {
        switch self {
        case .unclosed: "Close it with `$$`; for a dollar itself write `\\$`"
        case .empty: "For dollars themselves write `\\$\\$`"
        case .tooMany: "Split it into several lessons"
        }
    }
}
