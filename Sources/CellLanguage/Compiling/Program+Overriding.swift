/// What objects run, by their class.
extension Program {
    /// The method that an instance of a class runs: its own, or the nearest superclass's.
    func implementation(of symbol: FunctionSymbol, in type: Type) -> (
        symbol: FunctionSymbol, substitution: Substitution
    ) {
        var next: Type? = type
        while let current = next, case .nominal(let nominal, let arguments) = current {
            checker.complete(nominal)
            let substitution = checker.substitution(nominal, arguments)
            let own =
                (nominal.members[symbol.name] ?? [])
                + checker.extensions(of: nominal).flatMap { $0.members[symbol.name] ?? [] }
            for member in own {
                switch member {
                case .function(let function):
                    if let found = function.takingPlace(of: symbol) { return (found, substitution) }
                    if symbol.kind == .initializer, function.synthesized == nil,
                        checker.sameSignature(function, symbol)
                    {
                        return (function, substitution)
                    }
                case .variable(let variable) where variable.isStatic == symbol.isStatic:
                    let (getter, setter) = (
                        variable.getter ?? variable.plainGetter, variable.setter ?? variable.plainSetter
                    )
                    if symbol.kind == .getter, let getter { return (getter, substitution) }
                    if symbol.kind == .setter, let setter { return (setter, substitution) }
                case .variable: continue
                }
            }
            next = nominal.superclass.map { concrete($0.substituting(substitution)) }
        }
        return (symbol, [:])
    }

    /// The code that an instance of a class runs where a method is called, or an override of it.
    func code(of asked: FunctionSymbol, _ substitution: Substitution, in type: CellType) throws -> FunctionCode {
        let found = implementation(of: asked, in: type.type)
        var given = substitution.merging(found.substitution) { $1 }
        for (parameter, own) in zip(asked.signature.parameters, found.symbol.signature.parameters) {
            given[own] = substitution[parameter]
        }
        if let own = found.symbol.owner?.selfParameter { given[own] = type.type }
        let code = try bridge(asked, substitution, found.symbol, given, type) ?? instance(of: found.symbol, given)
        try finish()
        return code
    }

    /// Code around an override that takes or gives values in another form, as an `Int` where an `Int?` is promised.
    private func bridge(
        _ asked: FunctionSymbol, _ substitution: Substitution, _ own: FunctionSymbol, _ given: Substitution,
        _ type: CellType
    ) throws -> FunctionCode? {
        let parameters = asked.parameters.map { (concrete($0.type.substituting(substitution)), $0.isInout) }
        let result = concrete(asked.result.substituting(substitution))
        let ownParameters = own.parameters.map { concrete($0.type.substituting(given)) }
        let ownResult = concrete(own.result.substituting(given))
        let forms = zip(parameters.map(\.0) + [result], ownParameters + [ownResult])
        if own === asked || forms.allSatisfy(isSameForm) { return nil }
        let receiver = own.takesMetatype ? types[.metatype(type.type)] : type
        return try bridge(
            name: own.displayName, receiver, isMutating: false, parameters: parameters, result: result
        ) { this, values in
            let arguments = try zip(values, ownParameters).map { try formed($0, as: $1, own) }
            let call = TypedExpr.Call(function: own, substitution: given, receiver: this, arguments: arguments)
            return try formed(TypedExpr(.call(call), ownResult, .start), as: result, own)
        }
    }

    private func isSameForm(_ first: Type, _ second: Type) -> Bool {
        first == second || first.isClass && second.isClass
    }
}
