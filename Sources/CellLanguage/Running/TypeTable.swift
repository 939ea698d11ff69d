/// The concrete types of a session, one object each.
final class TypeTable {
    private var known: [Type: CellType] = [:]
    /// Fills in what only the checker knows: a property's type.
    unowned let program: Program
    let void: [RecordLayout.Field] = []

    init(program: Program) {
        self.program = program
    }

    subscript(type: Type) -> CellType {
        if let known = known[type] { return known }
        let made = CellType(type, shape: shape(of: type), table: self)
        known[type] = made
        return made
    }

    private func shape(of type: Type) -> CellType.Shape {
        switch type {
        case .nominal(let nominal, _): shape(of: nominal)
        case .tuple(let elements): elements.isEmpty ? .void : .tuple
        case .function: .function
        case .existential: .existential
        case .metatype: .metatype
        case .parameter, .associated, .variable, .error: .void
        }
    }

    private func shape(of nominal: NominalType) -> CellType.Shape {
        if let builtin = nominal.builtin { return shape(of: builtin) }
        program.checker.complete(nominal)
        if let host = nominal.host, host.box != nil { return .host(host) }
        switch nominal.kind {
        case .structure: return .structure
        case .class: return .instance(nominal)
        case .enumeration: return nominal.hasPayloads ? .enumeration(nominal) : .plainEnum(nominal)
        case .protocol: return .existential
        }
    }

    private func shape(of builtin: Builtin) -> CellType.Shape {
        switch builtin {
        case .integer(let format): .integer(format)
        case .bool: .bool
        case .double: .double
        case .float: .float
        case .string: .string
        case .character: .character
        case .substring: .substring
        case .array: .array
        case .dictionary: .dictionary
        case .set: .set
        case .optional: .optional
        case .never: .void
        case .stringIndex, .hasher, .random, .keyPath, .anyIterator, .iterator: .opaque
        case .slice, .range, .closedRange, .rangeFrom, .rangeUpTo, .rangeThrough, .zip, .enumerated, .reversed,
            .strideTo, .strideThrough,
            .pairs, .keys, .values:
            .structure
        }
    }

    /// Of a tuple, structure or class: a superclass's first.
    func fields(of type: Type) -> [RecordLayout.Field] {
        switch type {
        case .tuple(let elements): return elements.map { RecordLayout.Field(name: $0.label, type: self[$0.type]) }
        case .nominal(let nominal, let arguments):
            program.checker.complete(nominal)
            let substitution = program.checker.substitution(nominal, arguments)
            let inherited = nominal.superclass.map { fields(of: program.concrete($0.substituting(substitution))) } ?? []
            return inherited
                + nominal.stored.map { field in
                    let type = program.concrete(program.checker.type(of: field).substituting(substitution))
                    return RecordLayout.Field(
                        name: field.name, type: self[field.isLazy ? .optional(type) : type], isWeak: field.isWeak)
                }
        case .function, .existential, .metatype, .parameter, .associated, .variable, .error: return []
        }
    }

    func payloads(of type: Type) -> [[RecordLayout.Field]] {
        guard case .nominal(let nominal, let arguments) = type else { return [] }
        let substitution = program.checker.substitution(nominal, arguments)
        return nominal.cases.map { found in
            found.payload.map {
                RecordLayout.Field(name: $0.label, type: self[program.concrete($0.type.substituting(substitution))])
            }
        }
    }
}
