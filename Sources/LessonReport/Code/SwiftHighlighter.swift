import SwiftIDEUtils
import SwiftParser
import SwiftSyntax
import Synchronization

/// Swift source into lines of coloured pieces, as the compiler's own parser reads it.
struct SwiftHighlighter {
    /// One array of pieces for each line, line endings left out.
    static func lines(of source: String) -> [[CodePiece]] {
        if let known = known.withLock({ $0[source] }) { return known }
        let lines = read(source)
        known.withLock { known in
            if known.count >= limit { known.removeAll() }
            known[source] = lines
        }
        return lines
    }

    /// A page that is made again has most of its code from before, and parsing is most of the work on a page.
    private static let known = Mutex<[String: [[CodePiece]]]>([:])
    private static let limit = 1_000

    private static func read(_ source: String) -> [[CodePiece]] {
        let bytes = Array(source.utf8)
        var lines: [[CodePiece]] = [[]]
        for range in Parser.parse(source: source).classifications {
            let text = String(
                decoding: bytes[range.range.lowerBound.utf8Offset..<range.range.upperBound.utf8Offset], as: UTF8.self)
            append(text, kind(of: range.kind, text), to: &lines)
        }
        return lines
    }

    /// A piece that spans lines is cut at their ends.
    private static func append(_ text: String, _ kind: CodePiece.Kind, to lines: inout [[CodePiece]]) {
        let parts = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, part) in parts.enumerated() {
            if index > 0 { lines.append([]) }
            guard !part.isEmpty else { continue }
            let last = lines.count - 1
            if let before = lines[last].last, before.kind == kind {
                lines[last][lines[last].count - 1].text += part
            } else {
                lines[last].append(CodePiece(String(part), kind))
            }
        }
    }

    private static func kind(of classification: SyntaxClassification, _ text: String) -> CodePiece.Kind {
        switch classification {
        case .keyword, .ifConfigDirective: .keyword
        case .type: .type
        case .integerLiteral, .floatLiteral: .number
        case .stringLiteral, .regexLiteral: .string
        case .lineComment, .blockComment, .docLineComment, .docBlockComment: .comment
        case .argumentLabel: .label
        case .attribute: .attribute
        case .none, .identifier, .operator, .dollarIdentifier, .editorPlaceholder:
            isBlank(text) ? .blank : .plain
        }
    }

    private static func isBlank(_ text: String) -> Bool {
        text.utf8.count >= 4 && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
    }
}
