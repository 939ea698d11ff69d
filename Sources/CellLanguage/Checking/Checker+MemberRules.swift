import Diagnostics

/// What is checked about a type's members once all of them are known.
extension Checker {
    /// - Parameter others: members that the type has besides, which these may not declare again.
    func checkMembers(_ members: [String: [Member]], of owner: NominalType, beside others: [[String: [Member]]] = []) {
        if owner.file == Library.file { return }
        for (name, own) in members.sorted(by: { $0.key < $1.key }) {
            checkVariables(own, beside: others.flatMap { $0[name] ?? [] })
            var earlier = others.flatMap { $0[name] ?? [] }
            for member in own.sorted(by: { span(of: $0).start < span(of: $1).start }) {
                if case .function(let function) = member {
                    resolveSignature(function)
                    checkOperands(of: function, owner)
                    if function.isMutating, owner.kind == .protocol, isClassBound(owner), !function.isStatic {
                        report(MemberRuleMessage.mutatingInClassBound("instance methods"), function.span)
                    }
                    if function.synthesized == nil, earlier.contains(where: { repeats(member, $0) }) {
                        report(DeclarationMessage.redeclared(function.fullName), function.span)
                    }
                }
                earlier.append(member)
            }
        }
    }

    /// Properties that are declared again; within one declaration that was found when it was read.
    private func checkVariables(_ members: [Member], beside others: [Member]) {
        for case .variable(let variable) in members {
            let isAgain = others.contains { other in
                if case .variable(let earlier) = other { earlier.isStatic == variable.isStatic } else { false }
            }
            if isAgain { report(DeclarationMessage.redeclared(variable.name), variable.span) }
        }
    }

    /// An extension's, beside those that the type and its other extensions declare. What a protocol asks for is none of them.
    func checkMembers(_ ext: ExtensionSymbol) {
        let isPlain = ext.signature.requirements.isEmpty
        let others = (environment.extensions[ext.nominal] ?? []).prefix { $0 !== ext }
        let plain = others.filter { $0.signature.requirements.isEmpty }.map(\.members)
        let own = ext.nominal.kind == .protocol ? [] : [ext.nominal.members]
        checkMembers(ext.members, of: ext.nominal, beside: isPlain ? own + plain : [])
        checkOverrides(ext.members, of: ext.nominal)
        checkModifiers(ext)
        checkExposure(of: ext.members, ext.nominal, min(reach(of: ext.nominal), ext.isHidden ? .file : .everywhere))
    }

    /// Words of an extension's members that only its type can judge.
    private func checkModifiers(_ ext: ExtensionSymbol) {
        let isClass = ext.nominal.kind == .class
        for member in ext.members.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
            switch member {
            case .function(let function):
                if isClass, function.isMutating, !function.isStatic {
                    report(MemberRuleMessage.mutatingInClass, function.span)
                }
                if !isClass, function.isOverride { report(MemberRuleMessage.overrideOutsideClass, function.span) }
                if isClass, function.isRequired {
                    report(MemberRuleMessage.requiredInExtension(ext.nominal.name), function.span)
                }
            case .variable(let variable):
                if !isClass, variable.isOverride { report(MemberRuleMessage.overrideOutsideClass, variable.span) }
            }
        }
    }

    /// Whether two functions of one name and scope take and give the same.
    func repeats(_ function: FunctionSymbol, _ other: FunctionSymbol) -> Bool {
        resolveSignature(function)
        resolveSignature(other)
        // Prefix and postfix operators may share a name.
        let isUnary = function.parameters.count == 1 && isOperator(function.name)
        return function !== other && !isUnary && other.synthesized == nil && function.kind == other.kind
            && function.isStatic == other.isStatic && function.signature.isEmpty && other.signature.isEmpty
            && function.type.parameters == other.type.parameters
            && function.parameters.map(\.label) == other.parameters.map(\.label)
            && (function.kind == .initializer || function.result == other.result)
    }

    private func repeats(_ member: Member, _ other: Member) -> Bool {
        switch (member, other) {
        case (.function(let function), .function(let other)): repeats(function, other)
        case (.function(let function), .variable(let variable)):
            function.kind == .function && function.parameters.isEmpty && function.isStatic == variable.isStatic
        case (.variable, _): false
        }
    }

    private func span(of member: Member) -> TextSpan {
        switch member {
        case .variable(let symbol): symbol.span
        case .function(let symbol): symbol.span
        }
    }

    private func isOperator(_ name: String) -> Bool {
        name.first.map { !$0.isLetter && $0 != "_" } ?? false
    }

    private func checkOperands(of function: FunctionSymbol, _ owner: NominalType) {
        guard isOperator(function.name), function.isStatic, owner.kind != .protocol else { return }
        let fits = function.parameters.contains { parameter in
            if case .metatype(let type) = parameter.type.head { return type.nominal === owner }
            return parameter.type.nominal === owner || parameter.type.hasErrors
        }
        if !fits { report(MemberRuleMessage.otherOperands(function.name, owner.name), function.span) }
    }

    /// `rethrows` passes on what a parameter throws.
    func checkRethrows(_ symbol: FunctionSymbol) {
        guard symbol.isRethrowing, symbol.file != Library.file else { return }
        let fits = symbol.parameters.contains { parameter in
            let function = parameter.type.head.function ?? parameter.type.wrapped?.function
            return parameter.type.hasErrors || function?.isThrowing == true
        }
        if !fits { report(MemberRuleMessage.nothingToRethrow, symbol.span) }
    }

    /// Default values are checked with their function, whether or not a call asks for them.
    func checkDefaults(of symbol: FunctionSymbol) {
        guard symbol.file != Library.file, symbol.synthesized == nil else { return }
        for (index, parameter) in symbol.parameters.enumerated() {
            switch parameter.defaultValue?.kind {
            case nil, .line?, .function?: continue
            default: _ = defaultFunction(of: symbol, index)
            }
        }
    }

    /// A lazy property changes its value when it is first read, as a `mutating get` may.
    func checkMutatingGetter(of variable: VariableSymbol, _ receiver: TypedExpr?, _ span: TextSpan) {
        guard variable.isLazy || variable.getter?.isMutating == true, !variable.isStatic, let receiver,
            !isReference(receiver.type)
        else { return }
        _ = requireMutable(receiver, span, .getter)
    }

    /// A protocol's name has none of the static members that its types have.
    func rejectStatic(_ found: [Candidate], of base: TypedExpr, _ name: Expr.Name) -> Bool {
        guard case .metatype(let written) = base.kind else { return false }
        var named = written.head
        if case .existential(let bounds) = named, let first = bounds.first { named = first }
        guard let proto = named.nominal, proto.kind == .protocol, proto.file != Library.file else { return false }
        let isStatic = found.contains { candidate in
            switch candidate.target {
            case .function(let function): function.isStatic
            case .variable(let variable): variable.isStatic
            case .type, .enumCase, .tupleElement: false
            }
        }
        guard isStatic else { return false }
        report(NameMessage.staticOfProtocol(name.text, type: proto.name), name.span)
        return true
    }

    /// A type's generic parameters have to follow from how a value of it is made.
    func requireInferred(_ type: Type, _ span: TextSpan) {
        guard case .nominal(let nominal, let arguments) = type, nominal.file != Library.file, type.isOpen
        else { return }
        func look(again: Bool) {
            for (parameter, argument) in zip(nominal.signature.parameters, arguments) {
                settle(argument)
                guard resolve(argument).isOpen else { continue }
                if again { return pending.append(Pending(span: span) { look(again: false) }) }
                return report(CallMessage.notInferred(parameter.name), span)
            }
        }
        pending.append(Pending(span: span) { look(again: true) })
    }

    /// `@State`: the names of attributes are those of result builders.
    func checkAttributes(_ names: [Expr.Name]) {
        for name in names {
            if noteMissing(name.text) { continue }
            guard let type = lookUpType(name.text, [], name.span) else {
                report(MemberRuleMessage.unknownAttribute(name.text), name.span)
                continue
            }
            guard let nominal = type.nominal, !nominal.isResultBuilder else { continue }
            report(MemberRuleMessage.noAttribute("\(nominal.kind.rawValue) '\(nominal.name)'"), name.span)
        }
    }

    /// A type's name alone is no value: `Int.self` is, and `Int()`.
    func rejectBareType(_ made: TypedExpr, _ expr: Expr, expecting type: Type?) -> TypedExpr {
        guard case .metatype = made.kind, isBareType(expr) else { return made }
        // Where something else is expected, that is what is wrong.
        if case .nominal? = type.map(resolve) { return made }
        report(MemberRuleMessage.bareType, expr.span)
        return TypedExpr(.error, .error, expr.span)
    }

    private func isBareType(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .name, .type: true
        case .member(_, let name, _, _): name.text != "self"
        case .parentheses(let inner): isBareType(inner)
        default: false
        }
    }
}

enum MemberRuleMessage: DiagnosticMessage {
    case otherOperands(String, String)
    case nothingToRethrow
    case bareType
    case mutatingInClass
    case overrideOutsideClass
    case requiredInExtension(String)
    case mutatingInClassBound(String)
    case unknownAttribute(String)
    case noAttribute(String)

    var id: String {
        switch self {
        case .otherOperands: "operator-operands"
        case .nothingToRethrow: "nothing-to-rethrow"
        case .bareType: "bare-type"
        case .mutatingInClass, .overrideOutsideClass, .requiredInExtension, .mutatingInClassBound: "misplaced-modifier"
        case .unknownAttribute, .noAttribute: "unknown-attribute"
        }
    }

    var text: String {
        switch self {
        case .otherOperands(let name, let type):
            "member operator '\(name)' must have at least one argument of type '\(type)'"
        case .nothingToRethrow: "'rethrows' function must take a throwing function argument"
        case .bareType: "expected member name or initializer call after type name"
        case .mutatingInClass: "'mutating' is not valid on instance methods in classes"
        case .overrideOutsideClass: "'override' can only be specified on class members"
        case .mutatingInClassBound(let what): "'mutating' is not valid on \(what) in class-bound protocols"
        case .unknownAttribute(let name): "unknown attribute '\(name)'"
        case .noAttribute(let what): "\(what) cannot be used as an attribute"
        case .requiredInExtension(let type):
            "'required' initializer must be declared directly in class '\(type)' (not in an extension)"
        }
    }

    var hint: String? {
        switch self {
        case .bareType: "Write '()' after it to make a value, or '.self' for the type itself."
        case .otherOperands, .nothingToRethrow, .mutatingInClass, .overrideOutsideClass, .requiredInExtension,
            .mutatingInClassBound, .unknownAttribute, .noAttribute:
            nil
        }
    }
}
