import SwiftSyntax

/// `@` words: what they may stand before.
extension SyntaxReader {
    func checkAttributes(of node: DeclSyntax) {
        for attribute in node.asProtocol(WithAttributesSyntax.self)?.attributes ?? [] {
            guard case .attribute(let word) = attribute else { continue }
            checkAttribute(word, isFunction: node.isCallable)
        }
    }

    func checkAttributes(of parameter: FunctionParameterSyntax) {
        for attribute in parameter.attributes {
            guard case .attribute(let word) = attribute else { continue }
            checkAttribute(word, isFunction: false)
        }
    }

    private func checkAttribute(_ word: AttributeSyntax, isFunction: Bool) {
        let name = word.attributeName.trimmedDescription
        switch name {
        case "escaping", "autoclosure", "convention":
            say("attribute can only be applied to types, not declarations", word.attributeName)
        case "discardableResult" where !isFunction:
            say("'@discardableResult' attribute cannot be applied to this declaration", word)
        default:
            // Those that begin with a capital are types.
            if name.first?.isLowercase == true, !Self.attributes.contains(name) {
                say("unknown attribute '\(name)'", word.attributeName)
            }
        }
    }

    private static let attributes: Set = [
        "available", "discardableResult", "dynamicCallable", "dynamicMemberLookup", "frozen", "globalActor",
        "inlinable",
        "inline", "main", "objc", "preconcurrency", "propertyWrapper", "resultBuilder", "unknown", "usableFromInline",
    ]

    /// `@escaping` belongs to a function's parameter.
    func checkPlace(ofAttributesOf node: AttributedTypeSyntax) {
        guard hasAttribute(TypeSyntax(node), "escaping"), let parent = node.parent,
            ![.functionParameter, .closureParameter, .tupleTypeElement].contains(parent.kind)
        else { return }
        say("'@escaping' may only be used in function parameter position", node)
    }
}

extension DeclSyntax {
    fileprivate var isCallable: Bool {
        [.functionDecl, .initializerDecl, .subscriptDecl].contains(kind)
    }
}
