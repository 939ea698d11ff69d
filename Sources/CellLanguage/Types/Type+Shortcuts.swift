extension Type {
    static var void: Type { .tuple([]) }
    static var any: Type { .existential([]) }
    static let int = Type.nominal(Standard.int, [])
    static let double = Type.nominal(Standard.double, [])
    static let float = Type.nominal(Standard.float, [])
    static let bool = Type.nominal(Standard.bool, [])
    static let string = Type.nominal(Standard.string, [])
    static let character = Type.nominal(Standard.character, [])

    static func array(_ element: Type) -> Type { .nominal(Standard.array, [element]) }
    static func optional(_ wrapped: Type) -> Type { .nominal(Standard.optional, [wrapped]) }
    static func set(_ element: Type) -> Type { .nominal(Standard.set, [element]) }
    static func dictionary(_ key: Type, _ value: Type) -> Type { .nominal(Standard.dictionary, [key, value]) }
    static func proto(_ nominal: NominalType) -> Type { .nominal(nominal, []) }

    var nominal: NominalType? {
        if case .nominal(let nominal, _) = self { return nominal }
        return nil
    }

    var builtin: Builtin? { nominal?.builtin }

    var arguments: [Type] {
        if case .nominal(_, let arguments) = self { return arguments }
        return []
    }

    var wrapped: Type? {
        if case .nominal(let nominal, let arguments) = self, nominal === Standard.optional { return arguments[0] }
        return nil
    }

    var isVoid: Bool {
        if case .tuple(let elements) = self { return elements.isEmpty }
        return false
    }

    var isError: Bool {
        if case .error = self { return true }
        return false
    }

    var isExistential: Bool {
        if case .existential = self { return true }
        return false
    }

    var isClass: Bool { nominal?.kind == .class }

    var function: FunctionType? {
        if case .function(let function) = self { return function }
        return nil
    }

    /// How many types stand within each other: 1 for `Int`, 3 for `[[Int]]`.
    var nesting: Int {
        let inner: [Type] =
            switch self {
            case .nominal(_, let arguments): arguments
            case .tuple(let elements): elements.map(\.type)
            case .function(let function): function.parameters.map(\.type) + [function.result]
            case .existential(let parts): parts
            case .metatype(let type), .associated(let type, _): [type]
            case .parameter, .variable, .error: []
            }
        return 1 + (inner.lazy.map(\.nesting).max() ?? 0)
    }
}
