import Diagnostics
import SwiftSyntax

/// What Swift forbids of a declaration by its form alone; the words are swiftc's. The library's own are not looked at.
extension SyntaxReader {
    func checkRules(of node: DeclSyntax) {
        guard fragment.file != Library.file else { return }
        let place = Place(of: node)
        checkModifiers(of: node, in: place)
        checkAttributes(of: node)
        switch node.as(DeclSyntaxEnum.self) {
        case .variableDecl(let node): checkRules(of: node, in: place)
        case .functionDecl(let node): checkRules(of: node, in: place)
        case .initializerDecl(let node):
            checkParameters(node.signature.parameterClause, of: node.initKeyword, in: place, "initializer")
            if place == .protocol, let body = node.body { say("protocol initializers must not have bodies", body) }
            if !place.isType { say("initializers may only be declared within a type", node.signature) }
        case .subscriptDecl(let node):
            checkParameters(node.parameterClause, of: node.subscriptKeyword, in: place, nil)
            let isStatic = modifier("static", of: node) ?? modifier("class", of: node) != nil
            checkModifiers(of: node.accessorBlock, in: place, isStatic: isStatic)
            if !place.isType { say("'subscript' functions may only be declared within a type", node.subscriptKeyword) }
        case .enumCaseDecl(let node): checkRules(of: node, in: place)
        case .operatorDecl(let node):
            if place != .file { say("'operator' may only be declared at file scope", node.operatorKeyword) }
        default: break
        }
    }

    /// What a declaration stands in.
    enum Place {
        case file, block, structure, `class`, enumeration, `protocol`, `extension`

        var isType: Bool { self != .file && self != .block }

        init(of node: some SyntaxProtocol) {
            let around = sequence(first: node.parent) { $0?.parent }.lazy.compactMap { $0 }
            let found = around.first { $0.is(MemberBlockSyntax.self) || $0.is(CodeBlockItemSyntax.self) }
            guard let block = found?.as(MemberBlockSyntax.self) else {
                self = found?.parent?.parent?.is(SourceFileSyntax.self) == true ? .file : .block
                return
            }
            self =
                switch block.parent?.kind {
                case .classDecl: .class
                case .enumDecl: .enumeration
                case .protocolDecl: .protocol
                case .extensionDecl: .extension
                default: .structure
                }
        }
    }

    func say(_ words: String, _ node: some SyntaxProtocol) {
        report(SyntaxMessage.invalid(words), node)
    }

    func modifier(_ name: String, of node: some WithModifiersSyntax) -> DeclModifierSyntax? {
        node.modifiers.first { $0.name.text == name && $0.detail == nil }
    }

    /// A `let` or `var` where names are bound already: only a loop's may become variables.
    func checkNested(_ node: ValueBindingPatternSyntax) {
        let around = sequence(first: node.parent) { $0?.parent }.lazy.compactMap { $0 }
        let outer = around.first { $0.is(ValueBindingPatternSyntax.self) || $0.is(ForStmtSyntax.self) }
        let word = node.bindingSpecifier.text
        if outer?.is(ValueBindingPatternSyntax.self) == true {
            say("'\(word)' cannot appear nested inside another 'var' or 'let' pattern", node)
        } else if word == "let" {
            say("'let' pattern cannot appear nested in an already immutable context", node)
        }
    }

    private func checkRules(of node: EnumCaseDeclSyntax, in place: Place) {
        if place != .enumeration { say("enum 'case' is not allowed outside of an enum", node) }
        guard let word = modifier("indirect", of: node) else { return }
        for element in node.elements where element.parameterClause == nil {
            let name = identifier(element.name)
            say("enum case '\(name)' without associated value cannot be 'indirect'", word)
        }
    }
}
