import Foundation
import SwiftSyntax

extension SyntaxReader {
    /// `0x1F`, `1_000`.
    static func integer(_ text: String) -> Expr.Kind {
        let digits = text.filter { $0 != "_" }
        let bases = ["0x": 16, "0b": 2, "0o": 8]
        let value = bases[String(digits.prefix(2))].map { UInt64(digits.dropFirst(2), radix: $0) } ?? UInt64(digits)
        return value.map { .integer($0) } ?? .hugeInteger(digits)
    }

    static func float(_ text: String) -> Double {
        Double(text.filter { $0 != "_" }) ?? .infinity
    }

    func stringParts(_ node: StringLiteralExprSyntax) -> [Expr.StringPart] {
        let pounds = node.openingPounds?.text.count ?? 0
        return node.segments.compactMap { segment in
            switch segment {
            case .stringSegment(let segment):
                .text(unescaped(segment, pounds: pounds, isMultiline: node.openingQuote.text.count > 1))
            case .expressionSegment(let segment): interpolation(segment)
            }
        }
    }

    private func interpolation(_ segment: ExpressionSegmentSyntax) -> Expr.StringPart? {
        guard segment.expressions.count == 1, let only = segment.expressions.first, only.label == nil else {
            refuse("this form of string interpolation", segment)
            return nil
        }
        return .value(expression(only.expression))
    }

    private func unescaped(_ segment: StringSegmentSyntax, pounds: Int, isMultiline: Bool) -> String {
        let text = segment.content.text
        let escape = "\\" + String(repeating: "#", count: pounds)
        guard text.contains("\\") else { return text }
        var result = ""
        var rest = text[...]
        while let range = rest.range(of: escape) {
            result += rest[..<range.lowerBound]
            rest = rest[range.upperBound...]
            result += escaped(&rest)
        }
        return result + rest
    }

    /// What follows a backslash.
    private func escaped(_ rest: inout Substring) -> String {
        guard let mark = rest.popFirst() else { return "" }
        switch mark {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "0": return "\0"
        case "u":
            let digits = rest.dropFirst().prefix { $0 != "}" }
            rest = rest.dropFirst(digits.count + 2)
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? "\u{FFFD}"
        case "\n", "\r\n": return ""
        default: return String(mark)
        }
    }
}
