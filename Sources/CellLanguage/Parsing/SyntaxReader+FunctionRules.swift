import SwiftSyntax

/// Functions and operators: what their place and their form allow.
extension SyntaxReader {
    func checkRules(of node: FunctionDeclSyntax, in place: Place) {
        checkParameters(node.signature.parameterClause, of: node.funcKeyword, in: place, "method")
        if place == .protocol, let body = node.body { say("protocol methods must not have bodies", body) }
        let (mutating, nonmutating) = (modifier("mutating", of: node), modifier("nonmutating", of: node))
        if let mutating, nonmutating != nil {
            say("method must not be declared both 'mutating' and 'nonmutating'", mutating)
        } else if place == .class, let word = mutating ?? nonmutating {
            say("'\(word.name.text)' is not valid on instance methods in classes", word)
        }
        if case .binaryOperator = node.name.tokenKind { return checkOperator(node, in: place) }
        if case .prefixOperator = node.name.tokenKind { return checkOperator(node, in: place) }
        if case .postfixOperator = node.name.tokenKind { checkOperator(node, in: place) }
    }

    /// - Parameter kind: what a protocol's is called; nil where default values are allowed there too.
    func checkParameters(
        _ clause: FunctionParameterClauseSyntax, of keyword: TokenSyntax, in place: Place, _ kind: String?
    ) {
        for parameter in clause.parameters {
            checkAttributes(of: parameter)
            guard let value = parameter.defaultValue else { continue }
            if place == .protocol, let kind { say("default argument not permitted in a protocol \(kind)", keyword) }
            if parameter.ellipsis != nil { say("variadic parameter cannot have a default value", value.value) }
            if isInout(parameter.type) {
                let name = identifier(parameter.secondName ?? parameter.firstName)
                say("cannot provide default value to inout parameter '\(name)'", value.value)
            }
        }
    }

    /// `throws(E)`: which errors a function throws is not followed, so it is not accepted unchecked.
    func checkThrows(_ clause: ThrowsClauseSyntax?) {
        if let clause, let type = clause.type { refuse("`throws(\(type.trimmedDescription))`", clause) }
    }

    private func checkOperator(_ node: FunctionDeclSyntax, in place: Place) {
        let name = node.name.text
        let count = node.signature.parameterClause.parameters.count
        if place != .file, place != .block, modifier("static", of: node) ?? modifier("class", of: node) == nil {
            return say("operator '\(name)' declared in \(place.words(of: node)) must be 'static'", node.name)
        }
        let fixity = modifier("prefix", of: node) ?? modifier("postfix", of: node)
        if let fixity {
            if count != 1 { return say("'\(fixity.name.text)' requires a function with one argument", fixity) }
            if !operators.isUnary(name, isPrefix: fixity.name.text == "prefix") { sayUndeclared(node) }
        } else if count == 1 {
            sayUnmarked(node)
        } else if count != 2 {
            say("operators must have one or two arguments", node.name)
        } else if !operators.isInfix(name) {
            sayUndeclared(node)
        }
    }

    private func sayUndeclared(_ node: FunctionDeclSyntax) {
        say("operator implementation without matching operator declaration", node.name)
    }

    /// A function of one operand has to say on which side the operator stands.
    private func sayUnmarked(_ node: FunctionDeclSyntax) {
        let name = node.name.text
        switch (operators.isUnary(name, isPrefix: true), operators.isUnary(name, isPrefix: false)) {
        case (true, false): say("prefix unary operator missing 'prefix' modifier", node.funcKeyword)
        case (false, true): say("postfix unary operator missing 'postfix' modifier", node.funcKeyword)
        default: say("unary operator implementation must have a 'prefix' or 'postfix' modifier", node.name)
        }
    }
}

extension SyntaxReader.Place {
    /// `type 'Vector'`.
    fileprivate func words(of node: FunctionDeclSyntax) -> String {
        for ancestor in sequence(first: node.parent, next: { $0?.parent }) {
            if let named = ancestor?.asProtocol(NamedDeclSyntax.self) {
                return "\(self == .protocol ? "protocol" : "type") '\(named.name.text)'"
            }
            if let extended = ancestor?.as(ExtensionDeclSyntax.self) {
                return "extension of '\(extended.extendedType.trimmedDescription)'"
            }
        }
        return "a type"
    }
}
