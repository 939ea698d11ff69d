import Diagnostics

/// Arguments of different types that one generic parameter has to hold: `expect(ages["Ada"], 36)`, `pick(dog, cat)`.
extension Checker {
    /// The arguments with the parameter as the first of them has it and, where the others do not fit, as what all become.
    func checkArguments(
        _ function: FunctionSymbol, _ match: ArgumentMatch, _ arguments: [CallArgument], _ substitution: Substitution,
        result: Type, expecting type: Type?, _ span: TextSpan
    ) -> [TypedExpr] {
        func check() -> [TypedExpr] {
            checkEach(function, match, arguments, substitution, result: result, expecting: type, span)
        }
        guard let (shared, places) = sharedParameter(of: function, match), let variable = substitution[shared],
            resolve(variable).isOpen
        else { return check() }
        func succeeding() -> [TypedExpr]? {
            let checked = check()
            return checked.contains { $0.type.hasErrors } ? nil : checked
        }
        if let checked = attempt(succeeding) { return checked }
        let wanted = resolve(result).head == variable.head ? type : nil
        if let wide = widest(places.map { (arguments[$0.argument], $0.isArray) }, expecting: wanted),
            let checked = attempt({ unify(variable, wide) ? succeeding() : nil })
        {
            return checked
        }
        return check()
    }

    /// A generic parameter that is the type of several parameters, or of what their arrays hold.
    private func sharedParameter(of function: FunctionSymbol, _ match: ArgumentMatch) -> (
        GenericParameter, [(argument: Int, isArray: Bool)]
    )? {
        for shared in function.signature.parameters {
            var places: [(argument: Int, isArray: Bool)] = []
            for (parameter, found) in zip(function.parameters, match.places)
            where !parameter.isInout && !parameter.isAutoclosure && !parameter.isVariadic {
                if parameter.type == .parameter(shared) { places += found.map { ($0, false) } }
                if parameter.type == .array(.parameter(shared)) { places += found.map { ($0, true) } }
            }
            if places.count > 1 { return (shared, places) }
        }
        return nil
    }

    private func widest(_ arguments: [(argument: CallArgument, isArray: Bool)], expecting type: Type?) -> Type? {
        var wide: Type?
        _ = trial {
            let values = arguments.compactMap { argument, isArray -> TypedExpr? in
                guard let value = argument.typed ?? argument.expr.map({ expression($0) }) else { return nil }
                guard isArray else { return value }
                guard resolve(value.type).nominal === Standard.array else { return nil }
                return TypedExpr(.error, resolve(value.type).arguments[0], value.span)
            }
            guard values.count == arguments.count,
                let found = join(values, expecting: nil) ?? join(values, expecting: type)
            else { return false }
            settle(found)
            if !resolve(found).isOpen { wide = resolve(found) }
            return true
        }
        return wide
    }
}
