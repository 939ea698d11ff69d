import Diagnostics

/// An argument of a call, checked already or waiting for the type of its parameter.
struct CallArgument {
    var label: String?
    var expr: Expr?
    var typed: TypedExpr?
    var span: TextSpan
    var isTrailing = false
    /// Beside an operator, where what is changed bears no `&`.
    var isOperand = false
}

/// Which arguments belong to which parameter.
struct ArgumentMatch {
    /// For each parameter the places of its arguments: none for a default, several for a variadic one.
    var places: [[Int]]

    enum Failure {
        case missing(FunctionSymbol.Parameter)
        case extra(Int)
        case label(Int, have: String?, want: String?)
        case extraTrailing(Int)
        case order(Int, name: String, before: String)
    }

    /// Whether all arguments find a parameter, and all parameters that need one an argument.
    static func fits(_ parameters: [FunctionSymbol.Parameter], _ arguments: [CallArgument]) -> Bool {
        (try? match(parameters, arguments).get()) != nil
    }

    static func match(_ parameters: [FunctionSymbol.Parameter], _ arguments: [CallArgument]) -> Result<
        ArgumentMatch, MatchError
    > {
        var places: [[Int]] = parameters.map { _ in [] }
        var next = 0
        var parameter = 0
        while parameter < parameters.count {
            let wanted = parameters[parameter]
            if next < arguments.count {
                let argument = arguments[next]
                if argument.isTrailing {
                    if let place = trailingPlace(
                        parameters, from: parameter, argument, remaining: arguments.count - next)
                    {
                        while parameter < place {
                            if let failure = unfilled(parameters[parameter]) { return .failure(failure) }
                            parameter += 1
                        }
                        places[parameter].append(next)
                        next += 1
                        parameter += 1
                        continue
                    }
                } else if argument.label == wanted.label {
                    places[parameter].append(next)
                    next += 1
                    if wanted.isVariadic {
                        while next < arguments.count, arguments[next].label == nil, !arguments[next].isTrailing {
                            places[parameter].append(next)
                            next += 1
                        }
                    }
                    parameter += 1
                    continue
                } else if !wanted.hasDefault, !wanted.isVariadic {
                    // The wrong label on the right value reads better than a missing argument.
                    let fitsLater = parameters[(parameter + 1)...].contains {
                        $0.label == argument.label && argument.label != nil
                    }
                    if fitsLater, let name = wanted.label,
                        let place = arguments[next...].firstIndex(where: { $0.label == name })
                    {
                        return .failure(MatchError(.order(place, name: name, before: argument.label ?? "_")))
                    }
                    if fitsLater { return .failure(MatchError(.missing(wanted))) }
                    return .failure(MatchError(.label(next, have: argument.label, want: wanted.label)))
                }
            }
            if let failure = unfilled(wanted) { return .failure(failure) }
            parameter += 1
        }
        if next < arguments.count {
            return .failure(MatchError(arguments[next].isTrailing ? .extraTrailing(next) : .extra(next)))
        }
        return .success(ArgumentMatch(places: places))
    }

    private static func unfilled(_ parameter: FunctionSymbol.Parameter) -> MatchError? {
        parameter.hasDefault || parameter.isVariadic ? nil : MatchError(.missing(parameter))
    }

    /// A trailing closure goes to the next parameter that takes a function (SE-0286).
    private static func trailingPlace(
        _ parameters: [FunctionSymbol.Parameter], from start: Int, _ argument: CallArgument, remaining: Int
    ) -> Int? {
        if let label = argument.label { return parameters[start...].firstIndex { $0.label == label } }
        let fitting = parameters[start...].indices.filter { takesFunction(parameters[$0].type) }
        if fitting.isEmpty { return nil }
        // The last ones are left to the labelled closures that follow.
        if let required = fitting.first(where: { !parameters[$0].hasDefault }) { return required }
        return fitting.count >= remaining ? fitting[fitting.count - remaining] : fitting.first
    }

    private static func takesFunction(_ type: Type) -> Bool {
        switch type.head {
        case .function, .parameter, .variable: true
        default: type.head.wrapped.map(takesFunction) ?? false
        }
    }
}

struct MatchError: Error, @unchecked Sendable {
    let failure: ArgumentMatch.Failure

    init(_ failure: ArgumentMatch.Failure) {
        self.failure = failure
    }
}
