/// What stands for generic parameters.
typealias Substitution = [GenericParameter: Type]

extension Type {
    /// The type with parameters replaced and known variables filled in.
    func substituting(_ substitution: Substitution) -> Type {
        if substitution.isEmpty { return self }
        return mapped { part in
            guard case .parameter(let parameter) = part else { return nil }
            return substitution[parameter]
        }
    }

    /// The type with the variables that inference has found filled in.
    var resolved: Type {
        mapped { part in
            guard case .variable(let variable) = part, let binding = variable.binding else { return nil }
            return binding.resolved
        }
    }

    /// The outermost part with known variables followed.
    var head: Type {
        var type = self
        while case .variable(let variable) = type, let binding = variable.binding { type = binding }
        return type
    }

    /// Rebuilds the type: `replace` gives a part's replacement, or nil to go into it.
    func mapped(_ replace: (Type) -> Type?) -> Type {
        if let replaced = replace(self) { return replaced }
        switch self {
        case .nominal(let nominal, let arguments):
            return arguments.isEmpty ? self : .nominal(nominal, arguments.map { $0.mapped(replace) })
        case .tuple(let elements):
            return .tuple(elements.map { TupleElement($0.type.mapped(replace), label: $0.label) })
        case .function(var function):
            for index in function.parameters.indices {
                function.parameters[index].type = function.parameters[index].type.mapped(replace)
            }
            function.result = function.result.mapped(replace)
            return .function(function)
        case .existential(let protocols): return .existential(protocols.map { $0.mapped(replace) })
        case .metatype(let type): return .metatype(type.mapped(replace))
        case .associated(let base, let name): return .associated(base.mapped(replace), name)
        case .parameter, .variable, .error: return self
        }
    }

    /// Whether some part satisfies the test.
    func contains(where test: (Type) -> Bool) -> Bool {
        if test(self) { return true }
        switch self {
        case .nominal(_, let arguments): return arguments.contains { $0.contains(where: test) }
        case .tuple(let elements): return elements.contains { $0.type.contains(where: test) }
        case .function(let function):
            return function.result.contains(where: test)
                || function.parameters.contains { $0.type.contains(where: test) }
        case .existential(let protocols): return protocols.contains { $0.contains(where: test) }
        case .metatype(let type), .associated(let type, _): return type.contains(where: test)
        case .variable(let variable): return variable.binding?.contains(where: test) ?? false
        case .parameter, .error: return false
        }
    }

    /// Whether inference still has to find a part of it; a literal's variable counts as found.
    var isOpen: Bool {
        contains { part in
            if case .variable(let variable) = part { return variable.binding == nil && variable.literal == nil }
            return false
        }
    }

    var hasVariables: Bool {
        contains { part in
            if case .variable(let variable) = part { return variable.binding == nil }
            return false
        }
    }

    var hasErrors: Bool { contains { $0.isError } }

    func mentions(_ parameters: [GenericParameter]) -> Bool {
        !parameters.isEmpty
            && contains { part in
                if case .parameter(let parameter) = part { parameters.contains(parameter) } else { false }
            }
    }

    /// Whether nothing in it hangs on generic parameters or on what inference finds.
    var isConcrete: Bool {
        !contains { part in
            switch part {
            case .parameter, .associated, .variable, .error: true
            case .nominal, .tuple, .function, .existential, .metatype: false
            }
        }
    }
}
