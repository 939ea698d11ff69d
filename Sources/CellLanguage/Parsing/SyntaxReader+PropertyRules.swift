import SwiftSyntax

/// Which parts of a property go together.
extension SyntaxReader {
    func checkRules(of node: VariableDeclSyntax, in place: Place) {
        let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
        let isStatic = modifier("static", of: node) ?? modifier("class", of: node) != nil
        if node.bindings.count > 1, node.bindings.contains(where: { $0.accessorBlock != nil }) {
            let words = "'var' declarations with multiple variables cannot have explicit getters/setters"
            say(words, node.bindingSpecifier)
        }
        for binding in node.bindings {
            let accessors = AccessorWords(binding.accessorBlock)
            if place == .protocol {
                checkRequirement(binding, accessors, isLet: isLet)
                continue
            }
            if place == .enumeration, !isStatic, !accessors.isComputed {
                say("enums must not contain stored properties", binding.pattern)
            }
            if place == .class, let word = modifier("class", of: node), !accessors.isComputed {
                say("class stored properties not supported in classes; did you mean 'static'?", word)
            }
            checkAccessors(of: binding, accessors, isLet: isLet, in: place, isStatic: isStatic)
        }
        if let word = modifier("lazy", of: node) { checkLazy(node, word, in: place, isLet: isLet, isStatic: isStatic) }
    }

    private func checkRequirement(_ binding: PatternBindingSyntax, _ accessors: AccessorWords, isLet: Bool) {
        if isLet {
            say(
                "protocols cannot require properties to be immutable; declare read-only properties by using 'var' with"
                    + " a '{ get }' specifier", binding.pattern)
            return
        }
        if let value = binding.initializer { say("initial value is not allowed here", value.value) }
        if let set = accessors.set, accessors.get == nil { say("variable with a setter must also have a getter", set) }
        if accessors.get == nil, accessors.set == nil {
            say("property in protocol must have explicit { get } or { get set } specifier", binding.pattern)
        }
    }

    /// `mutating get`: only of values.
    func checkModifiers(of block: AccessorBlockSyntax?, in place: Place, isStatic: Bool) {
        guard case .accessors(let list)? = block?.accessors else { return }
        for accessor in list {
            guard let word = accessor.modifier, ["mutating", "nonmutating"].contains(word.name.text) else { continue }
            let name = word.name.text
            if !place.isType {
                say("'\(name)' is only valid on methods", word)
            } else if isStatic {
                say("static functions must not be declared \(name)", word)
            } else if place == .class {
                let these = ["get": "getters", "set": "setters"][accessor.accessorSpecifier.text] ?? "accessors"
                say("'\(name)' is not valid on \(these) in classes", word)
            }
        }
    }

    private func checkAccessors(
        of binding: PatternBindingSyntax, _ accessors: AccessorWords, isLet: Bool, in place: Place, isStatic: Bool
    ) {
        guard let block = binding.accessorBlock else { return }
        checkModifiers(of: block, in: place, isStatic: isStatic)
        if isLet {
            say("'let' declarations cannot be \(accessors.isComputed ? "computed" : "observing") properties", block)
        }
        if accessors.isComputed, let value = binding.initializer {
            say("variable with getter/setter cannot have an initial value", value.value)
        }
        if let set = accessors.set, accessors.get == nil { say("variable with a setter must also have a getter", set) }
        if let word = accessors.again {
            let name = ["get": "getter", "set": "setter"][word.text] ?? "'\(word.text)'"
            say("variable already has a \(name)", word)
        }
        for word in [accessors.willSet, accessors.didSet].compactMap({ $0 }) where accessors.isComputed {
            let other = accessors.get == nil ? "setter" : "getter"
            say("'\(word.text)' cannot be provided together with a \(other)", word)
        }
    }

    private func checkLazy(
        _ node: VariableDeclSyntax, _ word: DeclModifierSyntax, in place: Place, isLet: Bool, isStatic: Bool
    ) {
        if place == .block { return }
        if place == .file || isStatic { return say("'lazy' cannot be used on an already-lazy global", word) }
        if place == .protocol { return say("'lazy' cannot be used on a protocol requirement", word) }
        if isLet { return say("'lazy' cannot be used on a let", word) }
        for binding in node.bindings {
            if AccessorWords(binding.accessorBlock).isComputed {
                say("'lazy' cannot be used on a computed property", word)
            } else if binding.initializer == nil {
                say("lazy properties must have an initializer", word)
            }
        }
    }
}

/// The words that begin a property's accessors.
private struct AccessorWords {
    var isComputed = false
    var get: TokenSyntax?
    var set: TokenSyntax?
    var willSet: TokenSyntax?
    var didSet: TokenSyntax?
    /// One that stands there a second time.
    var again: TokenSyntax?

    init(_ block: AccessorBlockSyntax?) {
        switch block?.accessors {
        case nil: break
        case .getter: isComputed = true
        case .accessors(let list):
            var seen: Set<String> = []
            for word in list.map(\.accessorSpecifier) {
                if !seen.insert(word.text).inserted { again = word }
                switch word.tokenKind {
                case .keyword(.get): get = word
                case .keyword(.set): set = word
                case .keyword(.willSet): willSet = word
                case .keyword(.didSet): didSet = word
                default: break
                }
            }
            isComputed = get != nil || set != nil
        }
    }
}
