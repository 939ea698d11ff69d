import SwiftSyntax

/// The words before a declaration: which of them it may bear, where, and together with which others.
extension SyntaxReader {
    func checkModifiers(of node: DeclSyntax, in place: Place) {
        guard let modifiers = node.asProtocol(WithModifiersSyntax.self)?.modifiers else { return }
        let bearer = Bearer(node)
        for (index, word) in modifiers.enumerated() {
            let earlier = modifiers.prefix(index)
            if earlier.contains(where: { $0.trimmedDescription == word.trimmedDescription }) {
                say("duplicate modifier", word)
            } else if let complaint = complaint(about: word, after: earlier, of: bearer, in: place) {
                say(complaint.words, complaint.node)
            }
        }
    }

    private typealias Complaint = (words: String, node: Syntax)

    private func complaint(
        about word: DeclModifierSyntax, after earlier: DeclModifierListSyntax.SubSequence, of bearer: Bearer,
        in place: Place
    ) -> Complaint? {
        let name = word.name.text
        switch word.name.tokenKind {
        case .keyword(.private), .keyword(.fileprivate), .keyword(.internal), .keyword(.public), .keyword(.open):
            return access(word, after: earlier, of: bearer, in: place)
        case .keyword(.static), .keyword(.class): return ofType(word, after: earlier, of: bearer, in: place)
        case .keyword(.mutating), .keyword(.nonmutating):
            if !bearer.isFunction { return ("'\(name)' may only be used on 'func' declarations", Syntax(word)) }
            if !place.isType { return ("'\(name)' is only valid on methods", Syntax(word)) }
            if earlier.contains(where: \.isOfType) {
                return ("static functions must not be declared \(name)", Syntax(word))
            }
        case .keyword(.override):
            if bearer.isType || bearer.isCase { return notApplicable(word) }
            if place != .class, place != .extension {
                return ("'override' can only be specified on class members", Syntax(word))
            }
        case .keyword(.final): return final(word, of: bearer, in: place)
        case .keyword(.required), .keyword(.convenience): return ofInitializer(word, of: bearer, in: place)
        case .keyword(.lazy), .keyword(.weak), .keyword(.unowned):
            if !bearer.isVariable { return ("'\(name)' may only be used on 'var' declarations", Syntax(word)) }
        case .keyword(.indirect):
            if !bearer.isCase, !bearer.node.is(EnumDeclSyntax.self) { return notApplicable(word) }
        case .keyword(.prefix), .keyword(.postfix), .keyword(.infix): return fixity(word, of: bearer)
        case .keyword(.optional): return ("'optional' can only be applied to protocol members", Syntax(word))
        default: break
        }
        return nil
    }

    private func notApplicable(_ word: DeclModifierSyntax) -> Complaint {
        ("'\(word.trimmedDescription)' modifier cannot be applied to this declaration", Syntax(word))
    }

    /// `private`, `public`, `private(set)` and their like.
    private func access(
        _ word: DeclModifierSyntax, after earlier: DeclModifierListSyntax.SubSequence, of bearer: Bearer,
        in place: Place
    ) -> Complaint? {
        let name = word.name.text
        if bearer.isCase { return notApplicable(word) }
        switch place {
        case .block: return ("attribute '\(name)' can only be used in a non-local scope", Syntax(word))
        case .protocol: return ("'\(name)' modifier cannot be used in protocols", Syntax(word))
        case .file, .structure, .class, .enumeration, .extension: break
        }
        if word.detail != nil { return setter(word, of: bearer) }
        if earlier.contains(where: { $0.detail == nil && $0.accessRank != nil }) {
            return ("multiple incompatible access-level modifiers specified", Syntax(word))
        }
        let isClass = bearer.node.is(ClassDeclSyntax.self)
        if name == "open", !isClass, bearer.isType || place != .class && place != .extension {
            return ("only classes and overridable class members can be declared 'open'; use 'public'", Syntax(word))
        }
        return nil
    }

    /// A property can be read wherever it can be set.
    private func setter(_ word: DeclModifierSyntax, of bearer: Bearer) -> Complaint? {
        if let variable = bearer.node.as(VariableDeclSyntax.self), !variable.canBeSet {
            return ("'\(word.trimmedDescription)' modifier cannot be applied to read-only properties", Syntax(word))
        }
        let words = bearer.node.asProtocol(WithModifiersSyntax.self)?.modifiers ?? []
        let own = words.first { $0.detail == nil && $0.accessRank != nil }
        guard let rank = word.accessRank, rank > own?.accessRank ?? DeclModifierSyntax.usualRank else { return nil }
        let level = own?.name.text ?? "internal"
        return ("\(level) property cannot have \(word.name.text.withArticle) setter", Syntax(word))
    }

    private func ofType(
        _ word: DeclModifierSyntax, after earlier: DeclModifierListSyntax.SubSequence, of bearer: Bearer,
        in place: Place
    ) -> Complaint? {
        let name = word.name.text
        if bearer.isType || bearer.isCase || bearer.isInitializer {
            return ("declaration cannot be marked '\(name)'", Syntax(word))
        }
        if earlier.contains(where: \.isOfType) {
            return ("'\(name)' cannot appear after another 'static' or 'class' keyword", Syntax(word))
        }
        if let mutating = earlier.first(where: { $0.name.tokenKind == .keyword(.mutating) }) {
            return ("static functions must not be declared mutating", Syntax(mutating))
        }
        switch place {
        case .file, .block:
            let these = bearer.isVariable ? "properties" : "methods"
            return name == "static" ? ("static \(these) may only be declared on a type", Syntax(word)) : nil
        case .structure, .enumeration, .protocol:
            let (these, one) = bearer.isVariable ? ("properties", "property") : ("methods", "method")
            let words = "class \(these) are only allowed within classes; use 'static' to declare a static \(one)"
            return name == "class" ? (words, Syntax(word)) : nil
        case .class, .extension: return nil
        }
    }

    private func final(_ word: DeclModifierSyntax, of bearer: Bearer, in place: Place) -> Complaint? {
        if bearer.node.is(ClassDeclSyntax.self) { return nil }
        if bearer.isType || bearer.isInitializer || bearer.isCase { return notApplicable(word) }
        switch place {
        case .class, .extension: return nil
        case .file, .block, .structure, .enumeration, .protocol:
            return ("only classes and class members may be marked with 'final'", Syntax(word))
        }
    }

    private func ofInitializer(_ word: DeclModifierSyntax, of bearer: Bearer, in place: Place) -> Complaint? {
        let name = word.name.text
        if !bearer.isInitializer { return ("'\(name)' may only be used on 'init' declarations", Syntax(word)) }
        guard place == .structure || place == .enumeration else { return nil }
        if name == "required" { return ("'required' initializer in non-class type", Syntax(bearer.node)) }
        let these = place == .structure ? "structs" : "enums"
        return ("initializers in \(these) are not marked with 'convenience'", Syntax(word))
    }

    private func fixity(_ word: DeclModifierSyntax, of bearer: Bearer) -> Complaint? {
        guard let function = bearer.node.as(FunctionDeclSyntax.self) else {
            return bearer.node.is(OperatorDeclSyntax.self) ? nil : notApplicable(word)
        }
        if word.name.tokenKind == .keyword(.infix) {
            return ("'infix' modifier is not required or allowed on func declarations", Syntax(word))
        }
        if case .identifier = function.name.tokenKind {
            return ("'\(word.name.text)' requires a function with an operator identifier", Syntax(word))
        }
        return nil
    }
}

/// What bears the words.
private struct Bearer {
    let node: DeclSyntax

    init(_ node: DeclSyntax) { self.node = node }

    var isVariable: Bool { node.is(VariableDeclSyntax.self) }
    var isFunction: Bool { node.is(FunctionDeclSyntax.self) }
    var isInitializer: Bool { node.is(InitializerDeclSyntax.self) }
    var isCase: Bool { node.is(EnumCaseDeclSyntax.self) }
    var isType: Bool {
        switch node.kind {
        case .structDecl, .classDecl, .enumDecl, .protocolDecl, .typeAliasDecl: true
        default: false
        }
    }
}

extension DeclModifierSyntax {
    fileprivate static let usualRank = 2

    /// How far it opens a declaration; nil of other words.
    fileprivate var accessRank: Int? {
        ["private", "fileprivate", "internal", "public", "open"].firstIndex(of: name.text)
    }

    fileprivate var isOfType: Bool { name.tokenKind == .keyword(.static) || name.tokenKind == .keyword(.class) }
}

extension VariableDeclSyntax {
    fileprivate var canBeSet: Bool {
        guard bindingSpecifier.tokenKind == .keyword(.var) else { return false }
        return bindings.allSatisfy { binding in
            switch binding.accessorBlock?.accessors {
            case nil: true
            case .getter: false
            case .accessors(let list):
                !list.contains { $0.accessorSpecifier.tokenKind == .keyword(.get) }
                    || list.contains { $0.accessorSpecifier.tokenKind == .keyword(.set) }
            }
        }
    }
}

extension String {
    fileprivate var withArticle: String { (first.map { "aeiou".contains($0) } == true ? "an " : "a ") + self }
}
