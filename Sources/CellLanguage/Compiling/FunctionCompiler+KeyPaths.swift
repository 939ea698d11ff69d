import Diagnostics

/// Key paths as values: functions of the root's address.
extension FunctionCompiler {
    func keyPath(_ path: KeyPathCode, _ expr: TypedExpr) throws -> Code {
        let rootType = concrete(path.root.type ?? .void)
        let valueType = concrete(path.value.type)
        let captures = captures(of: path.context)
        func compiled(_ statements: [TypedStmt], _ extra: [VariableSymbol], _ result: Type) throws -> FunctionCode {
            let code = FunctionCode(name: "key path")
            let compiler = FunctionCompiler(program: program, substitution: substitution, file: file)
            compiler.recorder = nil
            compiler.declareParameter(path.root, type: rootType)
            for symbol in extra { compiler.declareParameter(symbol, type: symbol.type ?? .void) }
            code.capturedStart = compiler.cellCount
            compiler.declareCaptures(captures)
            try compiler.compileBody(statements, result: program.types[result], into: code)
            compiler.finish(code)
            return code
        }
        let get = try compiled([TypedStmt(.return(path.value), expr.span)], [], valueType)
        var set: FunctionCode?
        if path.isWritable {
            let value = VariableSymbol("value", isLet: true, type: valueType, span: expr.span)
            let assignment = TypedExpr(
                .assign(path.value, TypedExpr(.variable(value), valueType, expr.span)), .void, expr.span)
            set = try compiled([TypedStmt(.expression(assignment), expr.span)], [value], .void)
        }
        let setter = set
        if captures.isEmpty {
            let box = KeyPathBox(get: Closure(code: get), set: setter.map { Closure(code: $0) })
            return Code(reference: { _ in box })
        }
        let (layout, fill) = capturing(captures)
        return Code(reference: { frame in
            let record = Record.make(layout)
            fill(frame, record.cells)
            return KeyPathBox(
                get: Closure(code: get, captured: record), set: setter.map { Closure(code: $0, captured: record) })
        })
    }
}

/// A key path as a value: functions of the root's address.
final class KeyPathBox {
    let get: Closure
    let set: Closure?

    init(get: Closure, set: Closure?) {
        self.get = get
        self.set = set
    }
}
