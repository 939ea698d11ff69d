import Diagnostics

/// What a type's parts may be: its initializers, and values within values.
extension Checker {
    /// A subclass with designated initializers of its own has to give the required ones anew.
    func checkRequired(_ nominal: NominalType) {
        guard nominal.kind == .class, nominal.hasOwnInitializer, let superclass = nominal.superclass else { return }
        let inherited = members(named: "init", in: superclass, receiver: nil, isStatic: true, distance: 0)
        for asked in inherited.compactMap(\.function) where asked.isRequired {
            let isGiven = (nominal.members["init"] ?? []).contains { member in
                if case .function(let own) = member { return sameSignature(own, asked) }
                return false
            }
            if isGiven { continue }
            // Swift's place: the closing brace, or after it where it does not begin its line.
            var place = nominal.end
            if nominal.span.start.line == place.start.line {
                place = TextSpan(at: TextPosition(line: place.start.line + 1, column: 1))
            }
            report(DeclarationMessage.missingRequired(asked.fullName, superclass.description), place)
        }
    }

    /// A structure cannot hold itself, nor an enum without `indirect`.
    func checkRecursion(_ nominal: NominalType) {
        switch nominal.kind {
        case .structure:
            for field in nominal.stored where holds(type(of: field), nominal) {
                report(DeclarationMessage.recursiveValue(nominal.name), field.span)
            }
        case .enumeration:
            if nominal.isIndirect { return }
            if nominal.cases.contains(where: { $0.payload.contains { holds($0.type, nominal) } }) {
                report(DeclarationMessage.indirectNeeded(nominal.name), nominal.span)
            }
        case .class, .protocol: return
        }
    }

    /// Whether a value of the type has one of the other within it, without a reference between.
    private func holds(_ type: Type, _ other: NominalType) -> Bool {
        var seen: Set<NominalType> = []
        func visit(_ type: Type) -> Bool {
            switch resolve(type) {
            case .tuple(let elements): return elements.contains { visit($0.type) }
            case .nominal(let nominal, let arguments):
                if nominal === other { return true }
                if nominal === Standard.optional { return visit(arguments[0]) }
                guard nominal.builtin == nil, nominal.kind == .structure || nominal.kind == .enumeration,
                    !nominal.isIndirect, seen.insert(nominal).inserted
                else { return false }
                complete(nominal)
                let substitution = substitution(nominal, arguments)
                return nominal.stored.contains { visit(self.type(of: $0).substituting(substitution)) }
                    || nominal.cases.contains { $0.payload.contains { visit($0.type.substituting(substitution)) } }
            default: return false
            }
        }
        return visit(type)
    }

    /// Gives a stored property the accessors that an overriding one is found beside.
    func markOverridden(_ symbol: VariableSymbol) {
        guard !symbol.isOverridden, let owner = symbol.owner else { return }
        symbol.isOverridden = true
        overridesStored = true
        let type = type(of: symbol)
        func accessor(_ kind: FunctionSymbol.Kind) -> (FunctionSymbol, TypedExpr) {
            let made = FunctionSymbol(symbol.name, kind, span: symbol.span)
            made.owner = owner
            made.file = symbol.file
            made.context = FunctionContext(parent: nil, result: .void, isThrowing: false)
            let this = VariableSymbol("self", isLet: true, type: owner.declaredType, span: symbol.span)
            this.isParameter = true
            this.function = made.context
            made.selfSymbol = this
            made.isPlainAccessor = true
            made.context?.symbol = made
            let place = TypedExpr(
                .property(symbol, base: TypedExpr(.variable(this), owner.declaredType, symbol.span), [:]), type,
                symbol.span)
            return (made, place)
        }
        let (getter, value) = accessor(.getter)
        getter.result = type
        getter.body = [TypedStmt(.return(value), symbol.span)]
        let (setter, place) = accessor(.setter)
        let new = VariableSymbol("newValue", isLet: true, type: type, span: symbol.span)
        new.isParameter = true
        new.function = setter.context
        setter.parameters = [FunctionSymbol.Parameter(label: nil, name: "newValue", type: type, symbol: new)]
        let assignment = TypedExpr(.assign(place, TypedExpr(.variable(new), type, symbol.span)), .void, symbol.span)
        setter.body = [TypedStmt(.expression(assignment), symbol.span)]
        (symbol.plainGetter, symbol.plainSetter) = (getter, setter)
    }

    func checkWeak(_ symbol: VariableSymbol, _ type: Type) {
        guard symbol.isWeak else { return }
        let whole = resolve(type)
        let object = resolve(whole.wrapped ?? type)
        if !symbol.isUnowned, whole.wrapped == nil, !whole.hasErrors, conforms(object, to: Standard.anyObject) {
            report(DeclarationMessage.weakOptional(object.description), symbol.span)
            symbol.hasInitial = true
        }
        if !object.hasErrors, !object.hasVariables, !conforms(object, to: Standard.anyObject) {
            let keyword = symbol.isUnowned ? "unowned" : "weak"
            report(heldWeakly(object, keyword), symbol.span)
        }
    }

    /// A value is never held weakly; what stands behind a parameter or a protocol might be one.
    func heldWeakly(_ type: Type, _ keyword: String) -> DeclarationMessage {
        switch type {
        case .parameter, .associated, .existential: .weakUnbound(keyword, type.description)
        default: .weakValue(keyword, type.description)
        }
    }
}
