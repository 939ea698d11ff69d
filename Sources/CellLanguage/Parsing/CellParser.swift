import Diagnostics
import SwiftParser
import SwiftSyntax

/// Turns a cell's text into our own tree. Swift's parser does the reading; what is wrong with the syntax is reported in
/// its words.
struct CellParser {
    /// More tokens than this are refused before they are looked at.
    static let tokenLimit = 60_000
    /// Terms of one operator chain, and brackets or blocks within each other.
    static let chainLimit = 1_500
    static let nestingLimit = 64
    /// Of square brackets alone: each one more doubles the time in which the parser finds out whether a type begins there.
    static let squareLimit = 10

    let fragment: SourceFragment
    var operators = OperatorTable.standard

    struct Parsed {
        var statements: [Stmt] = []
        var diagnostics: [Diagnostic] = []
        var operators = OperatorTable.standard
        /// What stands after `@` with a capital, and does not name a type that the cell declares within another.
        var attributes: [Expr.Name] = []
    }

    func parse() -> Parsed {
        var parsed = Parsed()
        if let excess = SourceCaps(fragment).excess {
            parsed.diagnostics.append(excess)
            return parsed
        }
        var parser = Parser(fragment.text, maximumNestingLevel: Self.nestingLimit + 100)
        let tree = SourceFileSyntax.parse(from: &parser)
        let reader = SyntaxReader(fragment, operators: operators)
        if tree.hasError {
            parsed.diagnostics = SyntaxComplaints(tree: tree).all.map { found in
                Diagnostic(
                    SyntaxMessage.swift(found.message, hint: found.hint), file: fragment.file,
                    at: TextSpan(at: reader.position(found.position.utf8Offset)))
            }
        }
        if parsed.diagnostics.isEmpty {
            reader.declareOperators(in: tree.statements)
            parsed.statements = reader.statements(tree.statements)
            parsed.diagnostics = reader.diagnostics
            parsed.operators = reader.operators
            if fragment.text.contains("@") { parsed.attributes = attributes(in: tree, reader) }
        }
        return parsed
    }

    private func attributes(in tree: SourceFileSyntax, _ reader: SyntaxReader) -> [Expr.Name] {
        let finder = AttributeFinder()
        finder.walk(tree)
        let top = tree.statements.compactMap { $0.item.asProtocol(NamedDeclSyntax.self)?.name.text }
        let nested = finder.declared.subtracting(top)
        return finder.found.compactMap { node in
            let name = node.attributeName.firstToken(viewMode: .sourceAccurate)?.text ?? ""
            return nested.contains(name) ? nil : Expr.Name(text: name, span: reader.span(node.attributeName))
        }
    }
}

enum SyntaxMessage: DiagnosticMessage {
    case swift(String, hint: String? = nil)
    case tooManyTokens(Int)
    case tooDeep(Int)
    case tooLongChain(Int)
    case notCarried(String)
    case invalid(String)

    var id: String {
        switch self {
        case .swift: "syntax"
        case .tooManyTokens: "cell-too-long"
        case .tooDeep: "nesting-too-deep"
        case .tooLongChain: "expression-too-long"
        case .notCarried: "not-available"
        case .invalid: "invalid-declaration"
        }
    }

    var text: String {
        switch self {
        case .swift(let text, _), .invalid(let text): text
        case .tooManyTokens(let limit): "the cell has more than \(limit) tokens"
        case .tooDeep(let limit): "more than \(limit) brackets are open within each other"
        case .tooLongChain(let limit): "the expression has more than \(limit) terms"
        case .notCarried(let what): "\(what) is not available in lessons"
        }
    }

    var hint: String? {
        switch self {
        case .tooManyTokens: "Split it into several cells."
        case .tooDeep, .tooLongChain: "Give a part of it a name of its own."
        case .swift(_, let hint): hint
        case .notCarried, .invalid: nil
        }
    }
}
