/// Which code a call reaches for the types that came so far; the last one is looked at first.
final class DispatchCache {
    private let program: Program
    private let requirement: FunctionSymbol
    private let substitution: Substitution
    /// Of a call with a value behind a protocol.
    private let opened: OpenedCall?
    private var lastType: CellType?
    private var lastCode: FunctionCode?
    private var known: [ObjectIdentifier: FunctionCode] = [:]

    init(program: Program, requirement: FunctionSymbol, substitution: Substitution) {
        self.program = program
        self.requirement = requirement
        self.substitution = substitution
        opened = nil
    }

    init(program: Program, opened: OpenedCall) {
        self.program = program
        requirement = opened.call.function
        substitution = opened.call.substitution
        self.opened = opened
    }

    /// For an instance of a class.
    @inline(__always)
    func code(of record: Record) throws -> FunctionCode {
        guard let type = record.layout.type else { preconditionFailure("an object without a class") }
        if type === lastType { return lastCode.unsafelyUnwrapped }
        return try remember(type) { try program.code(of: requirement, substitution, in: type) }
    }

    /// For a class itself.
    func code(ofClass type: CellType) throws -> FunctionCode {
        if type === lastType { return lastCode.unsafelyUnwrapped }
        return try remember(type) { try program.code(of: requirement, substitution, in: type) }
    }

    /// For a value behind a protocol.
    @inline(__always)
    func code(for type: CellType) throws -> FunctionCode {
        if type === lastType { return lastCode.unsafelyUnwrapped }
        return try remember(type) { try self.witness(in: type) }
    }

    @inline(never)
    private func remember(_ type: CellType, _ find: () throws -> FunctionCode) throws -> FunctionCode {
        let code = try known[ObjectIdentifier(type)] ?? find()
        known[ObjectIdentifier(type)] = code
        lastType = type
        lastCode = code
        return code
    }

    private func witness(in type: CellType) throws -> FunctionCode {
        guard let opened else { preconditionFailure("a class's method is found by its object") }
        return try program.code(of: opened, program.types[type.type])
    }
}
