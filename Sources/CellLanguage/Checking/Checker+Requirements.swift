import Diagnostics

/// What a called function asks of its type arguments.
extension Checker {
    func checkRequirements(of function: FunctionSymbol, _ substitution: Substitution, _ span: TextSpan) {
        var all = function.signature.requirements + function.extensionSignature.requirements
        if function.kind == .initializer || function.isStatic { all += function.owner?.signature.requirements ?? [] }
        // Equalities first: they fill in variables.
        for case .same(let left, let right) in all {
            let (first, second) = (resolve(left.substituting(substitution)), resolve(right.substituting(substitution)))
            if !unify(first, second) { reportRequirement(.same(first, second), function, span) }
        }
        for case .conforms(let subject, let bound) in all {
            let type = resolve(subject.substituting(substitution))
            let bound = bound.substituting(substitution)
            if case .variable(let variable) = type, let literal = variable.literal, trialDepth > 0 {
                // What a literal usually is decides between candidates.
                if !conforms(literal.usualType, to: bound) {
                    reportRequirement(.conforms(literal.usualType, to: bound), function, span)
                }
            } else if type.hasVariables {
                // `[_]` is no number whatever its elements are, and a tuple conforms to nothing.
                if !conforms(type, to: bound) {
                    reportRequirement(.conforms(type, to: bound), function, span)
                    continue
                }
                pending.append(
                    Pending(span: span) { [unowned self] in
                        settle(type)
                        checkConformance(subject, resolve(subject.substituting(substitution)), bound, function, span)
                    })
            } else {
                checkConformance(subject, type, bound, function, span)
            }
        }
        for parameter in function.signature.parameters {
            guard let variable = substitution[parameter] else { continue }
            pending.append(
                Pending(span: span) { [unowned self] in
                    settle(variable)
                    if resolve(variable).isOpen { report(CallMessage.notInferred(parameter.name), span) }
                })
        }
    }

    private func checkConformance(
        _ subject: Type, _ type: Type, _ bound: Type, _ function: FunctionSymbol, _ span: TextSpan
    ) {
        if type.hasErrors || type.hasVariables || conforms(type, to: bound) { return }
        if case .existential(let parts) = type, let asked = bound.nominal,
            parts.contains(where: { inherits($0, asked) || isSubclass($0, of: bound) })
        {
            if opens(subject, type, in: function) { return }
            return report(OpeningMessage.noConformance(type.description, asked.name), span)
        }
        reportRequirement(.conforms(type, to: bound), function, span)
    }

    private func reportRequirement(_ requirement: Requirement, _ function: FunctionSymbol, _ span: TextSpan) {
        let name =
            function.kind == .initializer
            ? "initializer 'init'"
            : "\(function.owner == nil ? "global function" : "instance method") '\(function.fullName)'"
        switch requirement {
        case .conforms(let type, let bound):
            if !type.hasErrors {
                report(CallMessage.requirement(name, type.description, "conform to '\(bound)'"), span)
            }
        case .same(let left, let right):
            if !left.hasErrors, !right.hasErrors {
                report(CallMessage.requirement(name, left.description, "be '\(right)'"), span)
            }
        }
    }
}
