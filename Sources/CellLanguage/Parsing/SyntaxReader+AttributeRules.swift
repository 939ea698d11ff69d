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

    /// `@escaping` and `@autoclosure` belong to a function's parameter.
    func checkPlace(ofAttributesOf node: AttributedTypeSyntax) {
        let place = Placed(TypeSyntax(node))
        if hasAttribute(TypeSyntax(node), "escaping") {
            if place.node.parent?.is(OptionalTypeSyntax.self) == true || node.baseType.is(OptionalTypeSyntax.self) {
                say("closure is already escaping in optional type argument", node)
            } else if !place.isParameter || place.isVariadic {
                say("'@escaping' may only be used in function parameter position", node)
            }
        }
        if hasAttribute(TypeSyntax(node), "autoclosure") {
            if !place.isParameter { say("'@autoclosure' may only be used on parameters", node) }
            if place.isVariadic { say("'@autoclosure' must not be used on variadic parameters", node) }
        }
    }
}

/// What a type stands in, without parentheses around it.
private struct Placed {
    private(set) var node: TypeSyntax

    init(_ node: TypeSyntax) {
        self.node = node
        while let element = self.node.parent?.as(TupleTypeElementSyntax.self),
            let tuple = element.parent?.parent?.as(TupleTypeSyntax.self), tuple.elements.count == 1
        {
            self.node = TypeSyntax(tuple)
        }
    }

    var isParameter: Bool {
        guard let parent = node.parent else { return false }
        if parent.is(TupleTypeElementSyntax.self) { return parent.parent?.parent?.is(FunctionTypeSyntax.self) == true }
        return parent.is(FunctionParameterSyntax.self) || parent.is(ClosureParameterSyntax.self)
    }

    var isVariadic: Bool {
        node.parent?.as(FunctionParameterSyntax.self)?.ellipsis != nil
    }
}

/// The capitalised words after `@`, which name result builders or nothing, and the types that the cell declares.
final class AttributeFinder: SyntaxVisitor {
    private(set) var found: [AttributeSyntax] = []
    private(set) var declared: Set<String> = []

    init() { super.init(viewMode: .sourceAccurate) }

    override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
        let isType = node.attributeName.trimmedDescription.first?.isUppercase == true
        if isType, !["MainActor", "Sendable"].contains(node.attributeName.trimmedDescription) { found.append(node) }
        return .skipChildren
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { declare(node) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { declare(node) }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { declare(node) }

    private func declare(_ node: some NamedDeclSyntax) -> SyntaxVisitorContinueKind {
        declared.insert(node.name.text)
        return .visitChildren
    }
}

extension DeclSyntax {
    fileprivate var isCallable: Bool {
        [.functionDecl, .initializerDecl, .subscriptDecl].contains(kind)
    }
}
