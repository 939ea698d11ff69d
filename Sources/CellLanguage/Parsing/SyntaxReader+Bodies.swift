import Diagnostics
import SwiftSyntax

/// Bodies: only what a protocol asks for goes without, and what the library declares.
extension SyntaxReader {
    func checkBody(of node: FunctionDeclSyntax) {
        guard node.body == nil, needsBody(node) else { return }
        report(SyntaxMessage.swift("expected '{' in body of function declaration"), node.name)
    }

    func checkBody(of node: InitializerDeclSyntax) {
        guard node.body == nil, needsBody(node) else { return }
        report(SyntaxMessage.swift("initializer requires a body"), node.initKeyword)
    }

    func checkBody(of node: SubscriptDeclSyntax) {
        guard node.accessorBlock == nil, needsBody(node) else { return }
        let message = "expected '{' in subscript to specify getter and setter implementation"
        report(SyntaxMessage.swift(message), at: spanAfter(node))
    }

    func checkBody(of node: AccessorDeclSyntax) {
        guard node.body == nil, needsBody(node) else { return }
        let what =
            switch node.accessorSpecifier.tokenKind {
            case .keyword(.get): "getter"
            case .keyword(.set): "setter"
            default: node.accessorSpecifier.text
            }
        report(SyntaxMessage.swift("expected '{' to start \(what) definition"), at: spanAfter(node))
    }

    private func needsBody(_ node: some SyntaxProtocol) -> Bool {
        guard fragment.file != Library.file else { return false }
        for ancestor in sequence(first: node.parent, next: { $0?.parent }) {
            guard let ancestor else { break }
            if ancestor.is(ProtocolDeclSyntax.self) { return false }
            if ancestor.is(CodeBlockSyntax.self) || ancestor.is(MemberBlockSyntax.self) {
                return ancestor.parent?.is(ProtocolDeclSyntax.self) != true
            }
        }
        return true
    }

    /// Where the body should begin: at what stands there instead.
    private func spanAfter(_ node: some SyntaxProtocol) -> TextSpan {
        let next = node.lastToken(viewMode: .sourceAccurate)?.nextToken(viewMode: .sourceAccurate)
        return TextSpan(at: position((next?.positionAfterSkippingLeadingTrivia ?? node.endPosition).utf8Offset))
    }
}
