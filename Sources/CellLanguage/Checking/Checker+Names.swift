import Diagnostics

/// What a name without a dot means.
extension Checker {
    func candidates(named name: String, _ span: TextSpan) -> [Candidate] {
        var next: Scope? = scope
        while let current = next {
            let found = current[name]
            if !found.isEmpty { return found.reversed().compactMap { candidate($0, span) } }
            if let parameter = current.parameters[name] {
                return [Candidate(target: .type(current.aliases[name] ?? .parameter(parameter)))]
            }
            if current.type != nil {
                let members = implicitMembers(name, span)
                if !members.isEmpty { return members }
            }
            next = current.parent
        }
        return globalCandidates(named: name, span)
    }

    private func globalCandidates(named name: String, _ span: TextSpan) -> [Candidate] {
        var result: [Candidate] = []
        for symbol in isLibraryScope ? [] : (environment.symbols[name] ?? []).reversed() {
            guard let candidate = candidate(symbol, span) else { continue }
            if candidate.function == nil { return result.isEmpty ? [candidate] : result }
            result.append(candidate)
        }
        let own = result.compactMap(\.function)
        result += library.symbols(name, self).compactMap { candidate($0, span) }.filter { !isShadowed($0, by: own) }
        if !result.isEmpty { return result }
        if name == "Self", let own = selfType { return [Candidate(target: .type(own))] }
        if let type = typeNamed(name, span) { return [Candidate(target: .type(type))] }
        return []
    }

    /// A cell's function hides the library's that takes the same, whatever the two give; beside others it is an overload.
    private func isShadowed(_ candidate: Candidate, by own: [FunctionSymbol]) -> Bool {
        guard let function = candidate.function else { return false }
        return own.contains { sameSignature($0, function) }
    }

    func libraryCandidates(named name: String, _ span: TextSpan) -> [Candidate] {
        let found = library.symbols(name, self).compactMap { candidate($0, span) }
        if !found.isEmpty { return found }
        return library.nominal(name, self).map { [Candidate(target: .type(instantiate($0, [], span)))] } ?? []
    }

    private func typeNamed(_ name: String, _ span: TextSpan) -> Type? {
        switch name {
        case "Any": return .any
        case "Void": return .void
        case "AnyObject": return .existential([.nominal(Standard.anyObject, [])])
        default: return lookUpType(name, [], span)
        }
    }

    private func candidate(_ symbol: Symbol, _ span: TextSpan) -> Candidate? {
        switch symbol {
        case .variable(let variable):
            noteUse(of: variable)
            return Candidate(target: .variable(variable))
        case .function(let function):
            if function.isLocal { noteUse(of: function) }
            return Candidate(target: .function(function))
        case .type(let nominal): return Candidate(target: .type(instantiate(nominal, [], span)))
        case .alias(let alias): return Candidate(target: .type(instantiate(alias, [], span)))
        }
    }

    /// Marks a variable that a closure takes from a function around it, in every function between.
    func noteUse(of variable: VariableSymbol) {
        guard let home = variable.function else { return }
        var next = function
        while let current = next, current !== home {
            current.capture(variable)
            next = current.parent
        }
    }

    func noteUse(of symbol: FunctionSymbol) {
        var next = function
        while let current = next {
            if !current.localFunctions.contains(symbol) { current.localFunctions.append(symbol) }
            next = current.parent
        }
    }

    /// A member of the type around, through `self`.
    private func implicitMembers(_ name: String, _ span: TextSpan) -> [Candidate] {
        guard let own = selfType else { return [] }
        let this = nearestSelf(span)
        if let this {
            this.isImplicit = true
            let found = members(named: name, of: this)
            if !found.isEmpty {
                // Only now: what was looked for and stands elsewhere takes no `self` along into a closure.
                if case .variable(let symbol) = this.kind { noteUse(of: symbol) }
                return found
            }
            if case .metatype = this.type { return [] }
        }
        if name == "init" { return [] }
        return members(named: name, of: TypedExpr(.metatype(own), .metatype(own), span)).map { found in
            var found = found
            if case .type = found.target { return found }
            found.isMisplaced = this != nil && found.function?.kind != .initializer && file != Library.file
            return found
        }
    }

    /// Static members and cases need their type's name where there is a `self`.
    func checkPlace(of candidate: Candidate, _ span: TextSpan) {
        checkExistentialUse(of: candidate, span)
        guard candidate.isMisplaced, let own = selfType else { return }
        switch candidate.target {
        case .function(let function): report(NameMessage.staticOnInstance(function.name, type: own.description), span)
        case .variable(let symbol): report(NameMessage.staticOnInstance(symbol.name, type: own.description), span)
        case .enumCase(let nominal, let tag, _): report(NameMessage.caseOnInstance(nominal.cases[tag].name), span)
        case .type, .tupleElement: break
        }
    }

    func visibleSelf(_ span: TextSpan) -> TypedExpr? {
        let this = nearestSelf(span)
        if case .variable(let symbol)? = this?.kind { noteUse(of: symbol) }
        return this
    }

    private func nearestSelf(_ span: TextSpan) -> TypedExpr? {
        var next: Scope? = scope
        while let current = next {
            if case .variable(let this)? = current["self"].last {
                return TypedExpr(.variable(this), type(of: this), span)
            }
            next = current.parent
        }
        return nil
    }

    /// Whether the name belongs to a cell that failed; later cells are then skipped rather than blamed.
    func noteMissing(_ name: String) -> Bool {
        guard let line = environment.missing[name] else { return false }
        if missing == nil { missing = (name, line) }
        return true
    }

    func unknownName(_ name: String, _ span: TextSpan) -> TypedExpr {
        if !noteMissing(name) {
            if let message = hiddenMember(name) {
                report(message, span)
            } else if let message = memberOfWeakSelf(name) {
                report(message, span)
            } else if name == "init" {
                report(NameMessage.bareInitializer, span)
            } else if name.hasPrefix("$") {
                report(NameMessage.anonymousArgument(isInClosure: function != nil && function?.symbol == nil), span)
            } else if isUpcoming(name) {
                report(NameMessage.useBeforeDeclaration(name), span)
            } else if let refused = Refusal.value(name) {
                report(SyntaxMessage.notCarried(refused), span)
            } else {
                report(NameMessage.unknown(name, nearest: NearestSpelling(among: visibleNames).of(name)), span)
            }
        }
        return TypedExpr(.error, .error, span)
    }

    /// A member that a closure with `[weak self]` sees only through `self?`.
    private func memberOfWeakSelf(_ name: String) -> EscapeMessage? {
        guard let own = selfType, let captured = visibleSelf(.start)?.type,
            resolve(captured).wrapped.map(resolve) == resolve(own)
        else { return nil }
        let found = members(named: name, in: own, receiver: nil, isStatic: false, distance: 0)
        guard let first = found.first else { return nil }
        return first.function == nil ? .property(name) : .method(name)
    }

    /// A member of the type around that cannot be reached from here.
    private func hiddenMember(_ name: String) -> NameMessage? {
        guard let own = selfType, !members(named: name, in: own, receiver: nil, isStatic: false, distance: 0).isEmpty
        else { return nil }
        if let this = visibleSelf(.start) {
            guard case .metatype(let instance) = this.type else { return nil }
            return .instanceOnType(name, type: instance.description)
        }
        return function != nil && function?.symbol == nil ? .memberInInitializer(name) : nil
    }

    /// Whether a block around declares the name further down.
    private func isUpcoming(_ name: String) -> Bool {
        var next: Scope? = scope
        while let current = next {
            if current.upcoming.contains(name) { return true }
            next = current.parent
        }
        return false
    }

    private var visibleNames: [String] {
        var names: [String] = []
        var next: Scope? = scope
        while let current = next {
            names += current.names
            if let own = current.type { names += own.members.keys.sorted() }
            next = current.parent
        }
        names += environment.symbols.keys.sorted() + library.names + Standard.types.keys.sorted()
        return names.filter { !$0.hasPrefix("__") }
    }
}

enum NameMessage: DiagnosticMessage {
    case unknown(String, nearest: String?)
    case unknownMember(String, of: String, nearest: String?)
    case useBeforeDeclaration(String)
    case circular(String)
    case staticOnInstance(String, type: String)
    case caseOnInstance(String)
    case instanceOnType(String, type: String)
    case staticOfProtocol(String, type: String)
    case openOnExistential(String, type: String)
    case ambiguous(String)
    case inaccessible(String, String)
    case inaccessibleInitializer(String)
    case memberInInitializer(String)
    case mutatingValue(String)
    case anonymousArgument(isInClosure: Bool)
    case bareInitializer

    var id: String {
        switch self {
        case .unknown: "unknown-name"
        case .unknownMember: "unknown-member"
        case .useBeforeDeclaration: "use-before-declaration"
        case .circular: "circular-reference"
        case .staticOnInstance, .staticOfProtocol, .caseOnInstance: "static-on-instance"
        case .instanceOnType: "instance-on-type"
        case .openOnExistential: "existential-member"
        case .ambiguous: "ambiguous"
        case .inaccessible, .inaccessibleInitializer: "inaccessible"
        case .memberInInitializer: "member-in-initializer"
        case .mutatingValue: "mutating-value"
        case .anonymousArgument: "anonymous-argument"
        case .bareInitializer: "bare-initializer"
        }
    }

    var text: String {
        switch self {
        case .unknown(let name, _): "cannot find '\(name)' in scope"
        case .unknownMember(let name, let type, _):
            "value of \(type.hasPrefix("(") && !type.contains("->") ? "tuple " : "")type '\(type)' has no member '\(name)'"
        case .useBeforeDeclaration(let name): "use of local variable '\(name)' before its declaration"
        case .circular(let name): "circular reference: the type of '\(name)' depends on itself"
        case .caseOnInstance(let name): "enum case '\(name)' cannot be used as an instance member"
        case .staticOnInstance(let name, let type):
            "static member '\(name)' cannot be used on instance of type '\(type)'"
        case .instanceOnType(let name, let type): "instance member '\(name)' cannot be used on type '\(type)'"
        case .staticOfProtocol(let name, let type):
            "static member '\(name)' cannot be used on protocol metatype '(any \(type)).Type'"
        case .openOnExistential(let name, let type):
            "member '\(name)' cannot be used on value of type '\(type)'; consider using a generic constraint instead"
        case .ambiguous(let name): "ambiguous use of '\(name)'"
        case .memberInInitializer(let name):
            "cannot use instance member '\(name)' within property initializer; property initializers run before 'self' is available"
        case .bareInitializer:
            "initializer expression requires explicit access; did you mean to prepend it with 'self.'?"
        case .anonymousArgument(isInClosure: true):
            "anonymous closure arguments cannot be used inside a closure that has explicit arguments"
        case .anonymousArgument: "anonymous closure argument not contained in a closure"
        case .mutatingValue: "cannot reference 'mutating' method as function value"
        case .inaccessibleInitializer(let name):
            "'\(name)' initializer is inaccessible due to 'private' protection level"
        case .inaccessible(let name, let level): "'\(name)' is inaccessible due to '\(level)' protection level"
        }
    }

    var hint: String? {
        switch self {
        case .unknown(let name, let nearest):
            ForeignName.hint(for: name) ?? nearest.map { "Did you mean '\($0)'?" }
        case .unknownMember(_, _, let nearest?): "Did you mean '\(nearest)'?"
        case .staticOnInstance(let name, let type): "Write '\(type).\(name)'."
        case .caseOnInstance(let name): "Write '.\(name)'."
        case .mutatingValue(let name):
            "A function value would change a copy. Call '\(name)' within a loop, or in a closure: { value.\(name)($0) }"
        default: nil
        }
    }
}
