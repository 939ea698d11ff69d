import Diagnostics

/// Where a class's members may say `Self`: what they give may be of a subclass, what they keep and take may not.
extension Checker {
    /// `Self` and `Self?`.
    func isSelf(_ type: TypeExpr?) -> Bool {
        switch type?.kind {
        case .name("Self", _): true
        case .optional(let inner, _): if case .name("Self", _) = inner.kind { true } else { false }
        default: false
        }
    }

    /// A class's method, subscript or initializer; a function within one may take what it likes.
    func checkSelf(in decl: FunctionDecl, of symbol: FunctionSymbol) {
        symbol.returnsSelf = isSelf(decl.result) && (symbol.owner?.kind == .class || isInClass(symbol))
        guard let owner = symbol.owner, owner.kind == .class else { return }
        for parameter in decl.parameters {
            if let place = misplacedSelf(taken: parameter.type) {
                report(CovariantSelfMessage.taken(owner.name), place.span)
            }
        }
        if let result = decl.result, let place = misplacedSelf(given: result) {
            let what = symbol.kind == .subscript ? "subscript element" : "method result"
            report(CovariantSelfMessage.within(what), place.span)
        }
    }

    /// A class's name for a type.
    func checkSelf(named type: TypeExpr, in owner: NominalType) {
        if mentionsSelf(type) { report(CovariantSelfMessage.taken(owner.name), type.span) }
    }

    private func isInClass(_ symbol: FunctionSymbol) -> Bool {
        symbol.isLocal && selfType?.isClass == true
    }

    /// A class's property; a computed one gives what is of the receiver's class.
    func checkSelf(of symbol: VariableSymbol, _ written: TypeExpr) {
        guard symbol.owner?.kind == .class, mentionsSelf(written) else { return }
        if !symbol.isComputed {
            report(CovariantSelfMessage.stored, symbol.span)
        } else if let place = misplacedSelf(given: written) {
            report(CovariantSelfMessage.within("property type"), place.span)
        } else if symbol.setter != nil {
            report(CovariantSelfMessage.mutable, symbol.span)
        } else {
            symbol.getter?.returnsSelf = true
        }
    }

    /// Whether the protocol asks for `[Self]` or the like, which no class with subclasses can give.
    func givesSelfWithin(_ asked: Type, _ own: GenericParameter) -> Bool {
        if asked == .parameter(own) || asked.wrapped == .parameter(own) { return false }
        let withoutAssociated = asked.mapped { if case .associated = $0 { Type.void } else { nil } }
        return withoutAssociated.contains { $0 == .parameter(own) }
    }

    private func misplacedSelf(given type: TypeExpr) -> TypeExpr? {
        isSelf(type) || !mentionsSelf(type) ? nil : type
    }

    /// A function that is taken is given what it takes.
    private func misplacedSelf(taken type: TypeExpr) -> TypeExpr? {
        guard case .function(let parameters, _, let result) = type.kind else {
            return mentionsSelf(type) ? type : nil
        }
        return parameters.lazy.compactMap { self.misplacedSelf(given: $0.type) }.first ?? misplacedSelf(taken: result)
    }

    private func mentionsSelf(_ type: TypeExpr) -> Bool {
        switch type.kind {
        case .name("Self", _): true
        case .member(_, _, let arguments): arguments.contains(where: mentionsSelf)
        default: type.parts.contains(where: mentionsSelf)
        }
    }
}

enum CovariantSelfMessage: DiagnosticMessage {
    case taken(String)
    case within(String)
    case stored, mutable

    var id: String { "covariant-self" }

    var text: String {
        switch self {
        case .taken(let type):
            "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you "
                + "mean '\(type)'?"
        case .within(let what): "covariant 'Self' or 'Self?' can only appear at the top level of \(what)"
        case .stored: "stored property cannot have covariant 'Self' type"
        case .mutable: "mutable property cannot have covariant 'Self' type"
        }
    }
}
