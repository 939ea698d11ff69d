import Diagnostics

/// Requirements that types of the standard library meet without a member of their own.
extension FunctionCompiler {
    /// `T(text)` where all that is known of `T` is that it can be read from text.
    private func fromText(_ own: Type, _ argument: TypedExpr) throws -> Code? {
        let text = try reference(argument)
        let isFloat = own == .float
        let parse: (String) -> Reference?
        switch own.builtin {
        case .integer(let format)?:
            parse = { text in Int(text).flatMap { format.holds($0) ? WordBox($0) : nil } }
        case .double?, .float?:
            parse = { text in Double(text).map { WordBox((isFloat ? Double(Float($0)) : $0).word) } }
        case .bool?: parse = { text in Bool(text).map { WordBox($0.word) } }
        case .string?: parse = { StringBox($0) }
        case .character?: parse = { $0.count == 1 ? StringBox($0) : nil }
        default: return nil
        }
        return Code(reference: { parse(unsafeDowncast(try text($0).unsafelyUnwrapped, to: StringBox.self).value) })
    }

    /// `makeIterator()`.
    func iterator(over sequence: Code, _ type: CellType, at site: Site) throws -> Code {
        let make = try program.streams.make(type, at: site)
        switch sequence.run {
        case .word(let word):
            return Code(reference: { try IteratorBox(try word($0), nil, make) })
        case .reference(let reference):
            return Code(reference: { try IteratorBox(0, try reference($0), make) })
        }
    }

    /// `next()` of a library's sequence, `makeIterator()`, `hash(into:)`, `description`.
    func standardRequirement(_ call: TypedExpr.Call, _ own: Type, _ expr: TypedExpr) throws -> Code? {
        let function = call.function
        if function.kind == .initializer, function.owner === Standard.losslessString {
            return try fromText(own, call.arguments[0])
        }
        if function.isStatic, let first = function.name.first, !first.isLetter, own.nominal?.builtin != nil {
            // `+` of a protocol of the cell's own, on a type that has it already.
            let name = call.arguments.count == 1 ? "prefix" + function.name : function.name
            if function.name.hasSuffix("="), !["==", "!=", "<=", ">="].contains(function.name),
                case .inout(let place) = call.arguments[0].kind
            {
                return try update(String(function.name.dropLast()), place, call.arguments[1], expr)
            }
            let operation = TypedExpr(.op(name, call.arguments, on: own), expr.type, expr.span)
            return try op(name, call.arguments, on: own, operation)
        }
        guard let receiver = call.receiver else { return nil }
        switch call.function.name {
        case "makeIterator":
            return try iterator(over: try expression(receiver), program.types[own], at: site(expr.span))
        case "description":
            let text = try self.text(of: receiver)
            return Code(reference: { StringBox(try text($0)) })
        default: return nil
        }
    }
}
