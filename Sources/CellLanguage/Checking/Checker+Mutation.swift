import Diagnostics

/// What may be changed, and what may not be changed at the same time.
extension Checker {
    enum MutationKind { case assignment, operatorSide, inoutArgument, getter, method(String) }

    func assignment(_ place: Expr, _ value: Expr, _ expr: Expr) -> TypedExpr {
        if case .discard = place.kind {
            let checked = expression(value)
            return TypedExpr(.assign(TypedExpr(.discard, checked.type, place.span), checked), .void, expr.span)
        }
        if case .tuple(let elements) = place.kind { return tupleAssignment(elements, place, value, expr) }
        assigning += 1
        let target = expression(place)
        assigning -= 1
        if target.type.hasErrors {
            _ = attempt { isContextual(value) ? TypedExpr(.discard, .void, expr.span) : expression(value) }
            return TypedExpr(.error, .error, expr.span)
        }
        if !requireMutable(target, place.span, .assignment) { return TypedExpr(.error, .error, expr.span) }
        // `a?.b = c` assigns a plain value, or nothing.
        if case .chain(let inner) = target.kind {
            let checked = expression(value, as: inner.type, .assignment)
            return TypedExpr(.assign(target, checked), .optional(.void), expr.span)
        }
        let checked = expression(value, as: target.type, .assignment)
        return TypedExpr(.assign(target, checked), .void, expr.span)
    }

    private func tupleAssignment(_ elements: [Expr.Argument], _ place: Expr, _ value: Expr, _ expr: Expr) -> TypedExpr {
        let targets = elements.map { element -> TypedExpr in
            if case .discard = element.value.kind { return TypedExpr(.discard, fresh(), element.value.span) }
            let target = expression(element.value)
            if !target.type.hasErrors { _ = requireMutable(target, element.value.span, .assignment) }
            return target
        }
        let type = Type.tuple(targets.map { Type.TupleElement($0.type) })
        if type.hasErrors { return TypedExpr(.error, .error, expr.span) }
        let checked = expression(value, as: type, .assignment)
        return TypedExpr(.assign(TypedExpr(.tuple(targets), type, place.span), checked), .void, expr.span)
    }

    func addressOf(_ place: Expr, _ expr: Expr) -> TypedExpr {
        let target = expression(place)
        if target.type.hasErrors { return target }
        _ = requireMutable(target, place.span, .inoutArgument)
        return TypedExpr(.inout(target), target.type, expr.span)
    }

    func requireMutable(_ place: TypedExpr, _ span: TextSpan, _ kind: MutationKind) -> Bool {
        markReassigned(place)
        guard let reason = isMutable(place) else { return true }
        if place.type.hasErrors { return false }
        let message = MutationMessage(kind: kind, reason: reason, isMember: isMember(place))
        report(message, span, notes: declared(place, reason))
        return false
    }

    private func isMember(_ place: TypedExpr) -> Bool {
        switch place.kind {
        case .property(_, let base, _): base != nil
        case .tupleElement: true
        default: false
        }
    }

    func requireMutableReceiver(_ receiver: TypedExpr, _ function: FunctionSymbol, _ span: TextSpan) {
        markReassigned(receiver)
        if let reason = isMutable(receiver) {
            report(
                MutationMessage(kind: .method(function.name), reason: reason), span, notes: declared(receiver, reason))
        }
    }

    /// Where the constant was declared that cannot be changed.
    private func declared(_ place: TypedExpr, _ reason: Immutable) -> [Diagnostic.Note] {
        guard case .constant(let name) = reason else { return [] }
        switch place.kind {
        case .variable(let symbol), .property(let symbol, _, _):
            if symbol.name == name { return note("'\(name)' is declared here", symbol.file, symbol.span) }
            fallthrough
        default: return place.children.first.map { declared($0, reason) } ?? []
        }
    }

    /// A second place, where it stands in a cell.
    func note(_ text: String, _ file: String, _ span: TextSpan) -> [Diagnostic.Note] {
        file.isEmpty || file == Library.file ? [] : [Diagnostic.Note(text, file: file, at: span)]
    }

    func markReassigned(_ place: TypedExpr) {
        switch place.kind {
        case .variable(let symbol):
            symbol.isReassigned = true
            noteChange(of: symbol)
        case .property(let symbol, let base?, _):
            if !isReference(base.type) || symbol.setter.map(changesReceiver) == true { markReassigned(base) }
        case .element(_, let base, _, _), .tupleElement(let base, _), .force(let base), .unwrap(let base),
            .chain(let base), .inout(let base):
            markReassigned(base)
        case .tuple(let elements): elements.forEach(markReassigned)
        default: break
        }
    }

    /// Of a cell's top level: what an answer may change, and what the checks of it see.
    private func noteChange(of symbol: VariableSymbol) {
        guard symbol.isGlobal || globals.contains(symbol) else { return }
        changed.insert(symbol)
        if function != nil { environment.changedByFunctions.insert(symbol) }
    }

    func isReference(_ type: Type) -> Bool { isClassOnly(resolve(type)) || isClassExistential(resolve(type)) }

    private func isClassExistential(_ type: Type) -> Bool {
        if case .existential(let bounds) = type { return bounds.contains { $0.nominal.map(isClassBound) ?? false } }
        return false
    }

    enum Immutable {
        case constant(String), getOnly(String), selfConstant, notPlace(String), privateSetter(String), elements(String)
        /// A constant that another initializer of the type gives its value.
        case leftToOther(String)
    }

    /// Why a place cannot be changed; nil where it can.
    func isMutable(_ place: TypedExpr) -> Immutable? {
        switch place.kind {
        case .variable(let symbol): return isMutable(symbol)
        case .property(let symbol, let base, _): return isMutable(symbol, base)
        case .element(let function, let base, _, _):
            if function.setter == nil { return .elements(function.name) }
            return function.setter.map(changesReceiver) == true ? isMutable(base) : nil
        case .tupleElement(let base, _), .force(let base), .unwrap(let base), .chain(let base), .inout(let base):
            return isMutable(base)
        case .tuple(let elements): return elements.lazy.compactMap { self.isMutable($0) }.first
        case .discard, .error: return nil
        case .convert(.identity, let inner): return isReference(inner.type) ? .notPlace("value") : isMutable(inner)
        case .call(let call): return .notPlace("'\(call.function.name)' returns immutable value")
        default: return .notPlace("expression is not assignable")
        }
    }

    private func isMutable(_ symbol: VariableSymbol) -> Immutable? {
        if !symbol.isLet { return nil }
        if symbol.name == "self" { return .selfConstant }
        // A `let` without a value takes its first one later; the flow check watches that it is the only one.
        if !symbol.isInitialized { return nil }
        return .constant(symbol.name)
    }

    private func isMutable(_ symbol: VariableSymbol, _ base: TypedExpr?) -> Immutable? {
        if symbol.isSetterPrivate, let owner = symbol.owner, !isInside(owner) { return .privateSetter(symbol.name) }
        if symbol.isComputed {
            guard let setter = symbol.setter else { return .getOnly(symbol.name) }
            return changesReceiver(setter) ? base.flatMap(isMutable) : nil
        }
        let isMaking = base.map(isSelfBeingMade) ?? false
        // Whoever leaves that to another initializer gives no constant its value.
        let leaves = function?.delegates == true || function?.symbol?.isConvenience == true
        let isOwn = isMaking && symbol.owner === function?.symbol?.owner && !symbol.hasInitial
        if symbol.isLet { return !isOwn ? .constant(symbol.name) : leaves ? .leftToOther(symbol.name) : nil }
        guard let base, !symbol.isStatic, !isReference(base.type) else { return nil }
        return isMutable(base)
    }

    private func isSelfBeingMade(_ base: TypedExpr) -> Bool {
        guard case .variable(let this) = base.kind, this.name == "self" else { return false }
        return function?.symbol?.kind == .initializer
    }

    /// Whether it changes what it is called on, which an object's own members never do. What a protocol asks for does, even of
    /// an object, unless only classes have that protocol.
    func changesReceiver(_ function: FunctionSymbol) -> Bool {
        guard function.isMutating, !function.isStatic, function.kind != .initializer else { return false }
        guard let owner = function.owner else { return true }
        if owner.kind == .class || isClassBound(owner) { return false }
        guard function.kind == .setter, let own = owner.selfParameter else { return true }
        // `extension P where Self: AnyObject`.
        return !assuming(function.extensionSignature.requirements) { isClassOnly(.parameter(own)) }
    }

    // MARK: Effects

    func noteEffects(_ function: FunctionSymbol, _ candidate: Candidate, _ arguments: [TypedExpr], _ span: TextSpan) {
        if function.isThrowing { noteThrow(span, what: function.name) }
        guard function.isRethrowing else { return }
        let throwing = arguments.contains { given in
            var argument = given
            while case .convert(_, let inner) = argument.kind { argument = inner }
            guard let type = argument.type.head.function else { return false }
            if case .closure(let code) = argument.kind {
                return code.context.throwsInside
            }
            return type.isThrowing
        }
        if throwing { noteThrow(span, what: function.name) }
    }

    func dispatch(of function: FunctionSymbol, _ candidate: Candidate) -> TypedExpr.Dispatch {
        if candidate.isSuper { return .superclass }
        guard let owner = function.owner, owner.kind == .class, function.kind != .initializer else { return .direct }
        return function.isFinal && !function.isOverride || function.isPrivate || owner.isFinal ? .direct : .dynamic
    }
}

struct MutationMessage: DiagnosticMessage {
    let kind: Checker.MutationKind
    let reason: Checker.Immutable
    /// A property or element of something.
    var isMember = false

    var id: String { "immutable" }

    var text: String {
        if case .leftToOther = reason { return why }
        return switch kind {
        case .assignment: "cannot assign \(target): \(why)"
        case .operatorSide: "left side of mutating operator isn't mutable: \(why)"
        case .inoutArgument: "cannot pass immutable value as inout argument: \(why)"
        case .getter: "cannot use mutating getter on immutable value: \(why)"
        case .method: "cannot use mutating member on immutable value: \(why)"
        }
    }

    private var target: String {
        switch reason {
        case .getOnly, .privateSetter: "to property"
        case .elements: "through subscript"
        case .constant, .leftToOther, .selfConstant, .notPlace: isMember ? "to property" : "to value"
        }
    }

    private var why: String {
        switch reason {
        case .constant(let name): "'\(name)' is a 'let' constant"
        case .leftToOther(let name):
            "'let' property '\(name)' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead"
        case .getOnly(let name): "'\(name)' is a get-only property"
        case .selfConstant: "'self' is immutable"
        case .notPlace(let what): what
        case .privateSetter(let name): "'\(name)' setter is inaccessible"
        case .elements: "subscript is get-only"
        }
    }

    var hint: String? {
        switch reason {
        case .constant(let name): "Declare '\(name)' with 'var'."
        case .selfConstant: "Mark the method 'mutating'."
        case .leftToOther, .getOnly, .notPlace, .privateSetter, .elements: nil
        }
    }
}
