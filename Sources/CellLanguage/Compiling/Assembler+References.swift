import Diagnostics

/// Expressions whose value is a reference.
extension Assembler {
    /// Puts the value into a cell that owns it.
    func reference(_ expr: TypedExpr, into cell: Int) throws {
        switch expr.kind {
        case .convert(.identity, let inner), .attempt(.plain, let inner):
            if !compiler.isWord(inner.type) { return try reference(inner, into: cell) }
        case .variable, .property, .tupleElement, .element:
            if isBorrowable(expr), let object = try lending({ try borrowed(expr) }) {
                emit(.retain, cell, object)
                return
            }
        case .call(let call):
            if try structure(call, expr, into: cell) { return }
            if try self.call(call, expr, into: cell) { return }
        default: break
        }
        emit(.reference, cell, pooled(FunctionCode.Body(reference: try compiler.reference(expr))))
    }

    /// A structure made by its memberwise initializer from a value for each field.
    private func structure(_ call: TypedExpr.Call, _ expr: TypedExpr, into cell: Int) throws -> Bool {
        let type = compiler.cellType(expr.type)
        guard case .memberwise? = call.function.synthesized, case .structure = type.shape,
            case .nominal(let nominal, _) = type.type
        else { return false }
        var values: [VariableSymbol: TypedExpr] = [:]
        for (parameter, argument) in zip(call.function.parameters, call.arguments) {
            if let field = parameter.field { values[field] = argument }
        }
        let fields = nominal.stored
        guard !fields.isEmpty,
            fields.allSatisfy({ !$0.isWeak && !$0.isLazy && values[$0] != nil && values[$0] !== $0.initial })
        else { return false }
        // In the order in which they are written, into the order in which they are stored: both are the declarations'.
        let cells = fields.map { field in
            compiler.newCell(isReference: values[field].map { !compiler.isWord($0.type) } ?? false)
        }
        for (field, own) in zip(fields, cells) {
            guard let value = values[field] else { continue }
            if compiler.isWord(value.type) {
                try lending { try word(value, into: own) }
            } else {
                passing.insert(own)
                try reference(value, into: own)
            }
        }
        emit(.makeStructure, cell, pooled(type.layout), cells[0])
        return true
    }
}
