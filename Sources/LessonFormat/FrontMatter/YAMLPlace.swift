import Diagnostics
import Yams

/// Turns YAML's marks, which count characters from the header's first line, into places in the lesson.
struct YAMLPlace {
    private let lines: [Substring]
    private let firstLine: Int

    init(_ header: FrontMatterSplitter.Header) {
        lines = header.yaml.split(separator: "\n", omittingEmptySubsequences: false)
        firstLine = header.firstLine
    }

    var start: TextPosition { TextPosition(line: firstLine, column: 1) }

    func position(of mark: Mark) -> TextPosition {
        let index = max(mark.line, 1) - 1
        guard index < lines.count else { return TextPosition(line: firstLine + max(lines.count - 1, 0), column: 1) }
        let before = lines[index].unicodeScalars.prefix(max(mark.column, 1) - 1)
        return TextPosition(line: firstLine + index, column: String(before).utf8.count + 1)
    }

    /// A scalar's own text on one line; the start of anything larger.
    func span(of node: Node) -> TextSpan {
        guard let mark = node.mark else { return TextSpan(at: start) }
        let start = position(of: mark)
        guard let scalar = node.scalar, !scalar.string.contains("\n") else { return TextSpan(at: start) }
        let quotes = scalar.style == .doubleQuoted || scalar.style == .singleQuoted ? 2 : 0
        return TextSpan(line: start.line, column: start.column, bytes: scalar.string.utf8.count + quotes)
    }

    /// The last line that gives a key at the indentation of the mapping at `mark`, where that can be told.
    func lastKey(_ key: String, from mark: Mark) -> TextSpan {
        for index in lines.indices.reversed() {
            let text = lines[index].drop { $0 == " " }
            guard text.hasPrefix(key), text.dropFirst(key.count).hasPrefix(":") else { continue }
            let column = lines[index].utf8.count - text.utf8.count + 1
            return TextSpan(line: firstLine + index, column: column, bytes: key.utf8.count)
        }
        return TextSpan(at: position(of: mark))
    }
}
