import Diagnostics
import SwiftSyntax

/// What Swift forbids of a declaration by its form alone; the words are swiftc's. The library's own are not looked at.
extension SyntaxReader {
    func checkRules(of node: DeclSyntax) {
        guard fragment.file != Library.file else { return }
        let place = Place(of: node)
        checkModifiers(of: node, in: place)
        switch node.as(DeclSyntaxEnum.self) {
        case .variableDecl(let node): checkRules(of: node, in: place)
        case .functionDecl(let node): checkRules(of: node, in: place)
        case .initializerDecl(let node):
            checkParameters(node.signature.parameterClause, of: node.initKeyword, in: place, "initializer")
            if place == .protocol, let body = node.body { say("protocol initializers must not have bodies", body) }
        case .subscriptDecl(let node): checkParameters(node.parameterClause, of: node.subscriptKeyword, in: place, nil)
        case .enumCaseDecl(let node): checkRules(of: node, in: place)
        case .operatorDecl(let node):
            if place != .file { say("'operator' may only be declared at file scope", node.operatorKeyword) }
        default: break
        }
    }

    /// What a declaration stands in.
    enum Place {
        case file, block, structure, `class`, enumeration, `protocol`, `extension`

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

    /// Words that only some declarations may bear, or only in some places.
    private func checkModifiers(of node: DeclSyntax, in place: Place) {
        guard let node = node.asProtocol(WithModifiersSyntax.self) else { return }
        let isVariable = node.is(VariableDeclSyntax.self)
        for found in node.modifiers where found.detail == nil {
            switch found.name.tokenKind {
            case .keyword(.override) where place != .class && place != .extension:
                say("'override' can only be specified on class members", found)
            case .keyword(.class) where place != .class && place != .extension && place != .file && place != .block:
                let (these, one) = isVariable ? ("properties", "property") : ("methods", "method")
                say("class \(these) are only allowed within classes; use 'static' to declare a static \(one)", found)
            case .keyword(.static) where place == .file || place == .block:
                say("static \(isVariable ? "properties" : "methods") may only be declared on a type", found)
            case .keyword(.mutating) where place == .file || place == .block:
                say("'mutating' is only valid on methods", found)
            case .keyword(.final) where node.is(StructDeclSyntax.self) || node.is(EnumDeclSyntax.self):
                say("'final' modifier cannot be applied to this declaration", found)
            case .keyword(.convenience) where place == .structure || place == .enumeration:
                let these = place == .structure ? "structs" : "enums"
                say("initializers in \(these) are not marked with 'convenience'", found)
            default: break
            }
        }
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
