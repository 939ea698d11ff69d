import Diagnostics

/// Follows libcmark's inlines through the lesson.
///
/// libcmark counts an inline's column as if each line of a paragraph started where the first does, and its lines as if
/// no link definitions stood before it. Here lines are counted by the breaks, and each line's first inline, which is
/// known to stand where the line's content starts, sets the columns right.
struct InlinePlace {
    private let lines: SourceLines
    private let quotes: Int
    private let firstColumn: Int
    private(set) var line: Int
    /// What to add to libcmark's columns.
    private var shift = 0
    private var isAtLineStart = false

    /// The place of a paragraph or a heading inside that many quotes.
    init(_ leaf: MarkdownNode, quotes: Int, in lines: SourceLines) {
        self.lines = lines
        self.quotes = quotes
        firstColumn = leaf.startColumn
        line = leaf.startLine
        let definitions = Self.definitionLines(of: leaf, in: lines)
        if definitions > 0 { skip(lines: definitions) }
    }

    /// The place of a text that was given to libcmark by itself, `column` bytes from the left.
    init(_ position: TextPosition, givenAtColumn column: Int, in lines: SourceLines) {
        self.lines = lines
        quotes = 0
        firstColumn = column
        line = position.line
        shift = position.column - column
    }

    mutating func breakLine() {
        skip(lines: 1)
        isAtLineStart = true
    }

    /// Passes an inline that covers several lines.
    mutating func pass(_ node: MarkdownNode) {
        if node.hiddenBreaks > 0 { skip(lines: node.hiddenBreaks) }
    }

    mutating func start(of node: MarkdownNode) -> TextPosition {
        if isAtLineStart {
            let content = lines.contentStart(ofLine: line, quotes: quotes)
            let column = lines.position(of: content, inLine: line).column
            shift = column - (node.startColumn - ticks(before: node, at: content))
            isAtLineStart = false
        }
        return TextPosition(line: line, column: max(node.startColumn + shift, 1))
    }

    /// From the start of an inline to its end, where both are on one line.
    mutating func span(of node: MarkdownNode) -> TextSpan {
        let start = start(of: node)
        let count = node.endLine == node.startLine ? node.endColumn - node.startColumn + 1 : 0
        return TextSpan(line: start.line, column: start.column, bytes: max(count, 0))
    }

    /// libcmark places a span of code behind its backticks.
    private func ticks(before node: MarkdownNode, at offset: Int) -> Int {
        guard node.kind == .inlineCode else { return 0 }
        return lines.bytes[offset...].prefix { $0 == .backtick }.count
    }

    private mutating func skip(lines count: Int) {
        line += count
        let content = lines.contentStart(ofLine: line, quotes: quotes)
        shift = lines.position(of: content, inLine: line).column - firstColumn
    }

    /// How many lines of link definitions libcmark has taken from the top of a paragraph.
    private static func definitionLines(of leaf: MarkdownNode, in lines: SourceLines) -> Int {
        let start = lines.range(of: leaf.startLine).lowerBound + leaf.startColumn - 1
        guard leaf.kind == .paragraph, start < lines.bytes.count, lines.bytes[start] == UInt8(ascii: "["),
            let first = leaf.firstChild, first.kind != .link
        else { return 0 }
        let breaks = InlineWalk(leaf).reduce(0) { $0 + $1.hiddenBreaks + ($1.isBreak ? 1 : 0) }
        return max(leaf.endLine - leaf.startLine - breaks, 0)
    }
}
