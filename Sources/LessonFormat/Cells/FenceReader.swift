import Diagnostics

/// Reads fences where they stand.
struct FenceReader {
    let lines: SourceLines
    let sink: DiagnosticSink

    /// `nil` for an indented block of code.
    func read(_ node: MarkdownNode) -> Fence? {
        let range = lines.range(of: node.startLine)
        let start = min(range.lowerBound + node.startColumn - 1, range.upperBound)
        guard let mark = lines.bytes[start..<range.upperBound].first, mark == .backtick || mark == .tilde else {
            return nil
        }
        let literal = node.literal
        // An indented block starts with its own first line; a fence's first line is never inside it.
        let firstLine = literal.prefix { $0 != "\n" }
        guard !node.info.isEmpty || !firstLine.utf8.elementsEqual(lines.bytes[start..<range.upperBound]) else {
            return nil
        }
        var infoRange = trimmed(lines.bytes[start..<range.upperBound].drop { $0 == mark })
        let infoPlace = lines.position(of: infoRange.startIndex, inLine: node.startLine)
        let infoSpan = TextSpan(line: infoPlace.line, column: infoPlace.column, bytes: infoRange.count)
        let attributes = takeAttributes(from: &infoRange, line: node.startLine)
        let language = infoRange.prefix { !$0.isSpaceOrTab && $0 != .openBrace }
        let loose = trimmed(infoRange.dropFirst(language.count))
        let lastLine = max(node.endLine, node.startLine)
        let end = TextPosition(line: lastLine, column: lines.range(of: lastLine).count + 1)
        let opening = TextPosition(line: node.startLine, column: start - range.lowerBound + 1)
        return Fence(
            language: String(decoding: language, as: UTF8.self), info: node.info, infoSpan: infoSpan,
            attributes: attributes, looseWords: String(decoding: loose, as: UTF8.self),
            source: lines.fragment(of: literal, firstLine: node.startLine + 1, file: sink.file),
            span: TextSpan(start: opening, end: end),
            isClosed: lastLine > node.startLine && isClosing(lastLine, for: lines.bytes[start...].prefix { $0 == mark })
        )
    }

    /// Whether a line closes a fence, behind the marks of what the fence stands in: as many marks or more, nothing else.
    private func isClosing(_ line: Int, for opening: ArraySlice<UInt8>) -> Bool {
        let content = trimmed(lines[line: line].drop { $0.isSpaceOrTab || $0 == .greater })
        return content.count >= opening.count && content.allSatisfy { $0 == opening.first }
    }

    /// Reads `{…}` at the end of an info string and takes it away.
    private func takeAttributes(from info: inout ArraySlice<UInt8>, line: Int) -> [Attribute]? {
        guard let open = info.firstIndex(of: .openBrace) else { return nil }
        let place = lines.position(of: open, inLine: line)
        guard info.last == .closeBrace else {
            sink.report(FenceMessage.openBrace, at: TextSpan(line: line, column: place.column, bytes: 1))
            info = info[..<open]
            return nil
        }
        let inside = info[(open + 1)..<(info.endIndex - 1)]
        info = info[..<open]
        let reader = AttributeReader(sink: sink)
        return reader.read(inside, at: TextPosition(line: line, column: place.column + 1))
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop(while: \.isSpaceOrTab)
        while bytes.last?.isSpaceOrTab == true { bytes.removeLast() }
        return bytes
    }
}

enum FenceMessage: DiagnosticMessage {
    case unclosed(mark: String)
    case openBrace
    case looseWords(String)
    case languageInBraces
    case tabWithoutGroup
    case groupWithoutTab
    case unknownOption(String, nearest: String?)
    case nearlySwift(String)

    var id: String {
        switch self {
        case .unclosed: "unclosed-fence"
        case .openBrace: "unclosed-brace"
        case .looseWords: "options-without-braces"
        case .languageInBraces: "language-in-braces"
        case .tabWithoutGroup: "tab-without-group"
        case .groupWithoutTab: "group-without-tab"
        case .unknownOption: "unknown-option"
        case .nearlySwift: "nearly-swift"
        }
    }

    var text: String {
        switch self {
        case .unclosed: "this fence is never closed"
        case .openBrace: "this brace is never closed"
        case .looseWords(let words): "a cell's options stand in braces, and `\(words)` does not"
        case .languageInBraces: "the language stands before the braces"
        case .tabWithoutGroup: "a `tab` needs a `tab-group`"
        case .groupWithoutTab: "a fence of a `tab-group` needs a `tab`"
        case .unknownOption(let name, _): "a fence that is only shown has no option `\(name)`"
        case .nearlySwift(let language): "a fence in `\(language)` is shown and never run"
        }
    }

    var hint: String? {
        switch self {
        case .unclosed(let mark): "Close it with a line \(mark)"
        case .openBrace: "Close it with `}` at the end of the line"
        case .looseWords(let words): "Write `swift {\(words)}`"
        case .languageInBraces: "Write `swift {…}`"
        case .tabWithoutGroup: "Fences of one `tab-group` that follow each other become tabs"
        case .groupWithoutTab: "Write `tab=\"…\"`, which names the tab"
        case .unknownOption(_, let nearest): nearest.map { "Did you mean `\($0)`?" }
        case .nearlySwift: "Did you mean `swift`?"
        }
    }
}
