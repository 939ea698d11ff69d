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
        case .call(let call): if try self.call(call, expr, into: cell) { return }
        default: break
        }
        emit(.reference, cell, pooled(FunctionCode.Body(reference: try compiler.reference(expr))))
    }
}
