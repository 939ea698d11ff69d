import Diagnostics
import SwiftParserDiagnostics
import SwiftSyntax

/// What is wrong with a cell's syntax, a complaint a mistake: what the parser says after a first one in the same statement
/// or line only shows how it tries to find its way back.
struct SyntaxComplaints {
    /// Whoever mends as many has time to look again.
    private static let limit = 200

    let tree: SourceFileSyntax

    struct Complaint {
        var message: String
        var position: AbsolutePosition
        var hint: String?
    }

    fileprivate struct Found {
        let message: String
        let node: Syntax
        let position: AbsolutePosition
        let line: Int
        /// Of the statement or member around it, and of that of the cell's top level.
        let statement: Range<AbsolutePosition>
        let outermost: Range<AbsolutePosition>

        /// Whether a type or body is never closed, or one too many was.
        var isUnclosed: Bool { message.hasPrefix("expected '}'") }
        var isExtraBrace: Bool { message.hasPrefix("unexpected brace in source file") }
    }

    var all: [Complaint] {
        let converter = SourceLocationConverter(fileName: "", tree: tree)
        let found = ParseDiagnosticsGenerator.diagnostics(for: tree)
            .filter { $0.diagMessage.severity == .error }
            .prefix(Self.limit)
            .map { error in
                Found(
                    message: error.message, node: error.node, position: error.position,
                    line: converter.location(for: error.position).line,
                    statement: statement(around: error.node, outermost: false),
                    outermost: statement(around: error.node, outermost: true))
            }
            .sorted { $0.position < $1.position }
        return firstOfEach(found).map { error in
            if let start = tryBefore(error.position) {
                return Complaint(
                    message: "the 'do' keyword is used to specify a 'catch' region", position: start,
                    hint: "Errors are caught by 'do { try … } catch { … }'.")
            }
            return Complaint(
                message: error.message, position: error.position,
                hint: ForeignSyntax(tree: tree, message: error.message, at: error.position, in: error.node).hint
                    ?? brace(around: error, among: found, converter))
        }
    }

    /// Where `try { … } catch` begins.
    private func tryBefore(_ position: AbsolutePosition) -> AbsolutePosition? {
        let next = tree.firstToken(from: position)
        guard next.text == "catch", let before = next.previousToken(viewMode: .sourceAccurate), before.text == "}"
        else { return nil }
        let around = sequence(first: Syntax(before)) { $0.parent }.first { $0.is(CodeBlockItemSyntax.self) }
        guard let first = around?.firstToken(viewMode: .sourceAccurate), first.tokenKind == .keyword(.try) else {
            return nil
        }
        return first.positionAfterSkippingLeadingTrivia
    }

    private func firstOfEach(_ found: [Found]) -> [Found] {
        let unclosed = found.filter(\.isUnclosed)
        let overclosed = overclosed(found)
        var kept: [Found] = []
        for error in found {
            let around = unclosed.filter { $0.encloses(error) }
            let isFollowUp = kept.contains { earlier in
                earlier.line == error.line || error.encloses(earlier) || around.contains { $0.encloses(earlier) }
                    || error.isExtraBrace || error.outermost == earlier.outermost && error.outermost == overclosed
            }
            if !isFollowUp { kept.append(error) }
        }
        return kept
    }

    /// The statement with a mistake that ends in a brace too many.
    private func overclosed(_ found: [Found]) -> Range<AbsolutePosition>? {
        guard let extra = found.firstIndex(where: \.isExtraBrace), extra > 0 else { return nil }
        return found[extra - 1].outermost
    }

    /// Where the mistake may be a brace that is missing further up.
    private func brace(around error: Found, among found: [Found], _ converter: SourceLocationConverter) -> String? {
        if !error.isExtraBrace, error.outermost == overclosed(found) {
            return "Perhaps a '{' is missing before it: a '}' further down closes nothing."
        }
        let open = found.first { $0.isUnclosed && $0.position > error.position && $0.encloses(error) }
        guard let open else { return nil }
        let line = converter.location(for: open.statement.lowerBound).line
        return "Perhaps a '}' is missing: the '{' on line \(line) is never closed."
    }

    private func statement(around node: Syntax, outermost: Bool) -> Range<AbsolutePosition> {
        let around = sequence(first: node) { $0.parent }.filter {
            $0.is(CodeBlockItemSyntax.self) || $0.is(MemberBlockItemSyntax.self) || $0.is(SwitchCaseSyntax.self)
        }
        let found = (outermost ? around.last : around.first) ?? node
        return found.positionAfterSkippingLeadingTrivia..<found.endPosition
    }
}

extension SyntaxComplaints.Found {
    fileprivate func encloses(_ other: SyntaxComplaints.Found) -> Bool { statement.contains(other.position) }
}

extension SourceFileSyntax {
    /// The token that begins there or after it.
    func firstToken(from position: AbsolutePosition) -> TokenSyntax {
        guard let found = token(at: position) else { return endOfFileToken }
        if found.positionAfterSkippingLeadingTrivia >= position { return found }
        return found.nextToken(viewMode: .sourceAccurate) ?? endOfFileToken
    }
}
