/// Which code a call reaches for the types that came so far; the last one is looked at first.
final class DispatchCache {
    private let program: Program
    private let requirement: FunctionSymbol
    private let substitution: Substitution
    private var lastType: CellType?
    private var lastCode: FunctionCode?
    private var known: [ObjectIdentifier: FunctionCode] = [:]

    init(program: Program, requirement: FunctionSymbol, substitution: Substitution) {
        self.program = program
        self.requirement = requirement
        self.substitution = substitution
    }

    /// For an instance of a class.
    @inline(__always)
    func code(of record: Record) throws -> FunctionCode {
        guard let type = record.layout.type else { preconditionFailure("an object without a class") }
        if type === lastType { return lastCode.unsafelyUnwrapped }
        return try remember(type) { try self.implementation(in: type) }
    }

    /// For a class itself.
    func code(ofClass type: CellType) throws -> FunctionCode {
        if type === lastType { return lastCode.unsafelyUnwrapped }
        return try remember(type) { try self.implementation(in: type) }
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

    private func implementation(in type: CellType) throws -> FunctionCode {
        let found = program.implementation(of: requirement, in: type.type)
        var given = substitution.merging(found.substitution) { $1 }
        for (asked, own) in zip(requirement.signature.parameters, found.symbol.signature.parameters) {
            given[own] = substitution[asked]
        }
        if let own = found.symbol.owner?.selfParameter { given[own] = type.type }
        let code = try program.instance(of: found.symbol, given)
        try program.finish()
        return code
    }

    private func witness(in type: CellType) throws -> FunctionCode {
        var type = type
        if case .instance = type.shape {} else { _ = type.isWord }
        // A static member takes no instance: the bridge's code passes over where one would stand.
        if !requirement.isStatic, let found = program.witness(for: requirement, in: type.type) {
            var given = found.substitution
            for (asked, own) in zip(requirement.signature.parameters, found.symbol.signature.parameters) {
                given[own] = substitution[asked]
            }
            let givesSelf = requirement.owner?.selfParameter.map { requirement.result == .parameter($0) } ?? false
            if !givesSelf, found.symbol.host == nil, found.symbol.synthesized == nil, !type.isClassLike {
                let code = try program.instance(of: found.symbol, given)
                try program.finish()
                return code
            }
        }
        type = program.types[type.type]
        return try program.bridge(requirement, type, substitution)
    }
}
