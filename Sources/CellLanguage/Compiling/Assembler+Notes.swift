import Diagnostics

/// What watched statements say of themselves.
extension Assembler {
    /// Counts a statement that ran, with what its target then holds.
    func note(_ statement: TypedStmt) throws {
        guard let recorder = compiler.recorder else { return }
        if case .return = statement.kind { return }
        if let refresh = compiler.refreshing() { plainStep(compiler.voided(refresh)) }
        let target = compiler.target(of: statement)
        let entry = recorder.entry(statement.span, name: target?.name)
        keep(entry)
        guard let target, let type = target.type.map(compiler.cellType) else {
            return emit(.note, 0, pooled(entry.address))
        }
        if type.isWord {
            entry.type = type
            try lending {
                emit(.note, try operand(TypedExpr(.variable(target), type.type, target.span)), pooled(entry.address))
            }
        } else {
            let load = compiler.load(target)
            compiler.noteLoop(statement, target, entry, load, type)
            look(compiler.looking(load.reference, type, entry), entry)
        }
    }

    /// The value of a function's `return`, while it still stands in a cell.
    func noteResult(_ statement: TypedStmt, _ value: TypedExpr, _ cell: Int) throws {
        guard let recorder = compiler.recorder else { return }
        let entry = recorder.entry(statement.span, name: nil)
        keep(entry)
        let type = compiler.cellType(value.type)
        if type.isWord {
            entry.type = type
            emit(.note, cell, pooled(entry.address))
        } else {
            look(compiler.looking({ $0.reference(cell).pointee }, type, entry), entry)
        }
    }

    private func look(_ run: @escaping WordCode, _ entry: StatementRecorder.Entry) {
        emit(.noteReference, pooled(FunctionCode.Body(word: run)), pooled(entry.address))
    }
}
