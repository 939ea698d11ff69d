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
        let route = KeyPathRoute(
            root: rootType.swiftName(isQualified: false), steps: path.steps, value: program.types[valueType])
        if captures.isEmpty {
            let box = KeyPathBox(get: Closure(code: get), set: setter.map { Closure(code: $0) }, route)
            return Code(reference: { _ in box })
        }
        let (layout, fill) = capturing(captures)
        return Code(reference: { frame in
            let record = Record.make(layout)
            fill(frame, record.cells)
            return KeyPathBox(
                get: Closure(code: get, captured: record), set: setter.map { Closure(code: $0, captured: record) },
                route)
        })
    }
}

/// A key path as a value: functions of the root's address.
final class KeyPathBox {
    let get: Closure
    let set: Closure?
    let route: KeyPathRoute

    init(get: Closure, set: Closure?, _ route: KeyPathRoute) {
        self.get = get
        self.set = set
        self.route = route
    }

    /// Equal for paths that take the same steps.
    var token: HashToken {
        let steps = route.steps.compactMap { $0 }
        if steps.count < route.steps.count { return .object(ObjectIdentifier(self)) }
        return .list([.text(route.root)] + steps.map { .text($0) })
    }
}

/// Where a key path leads.
struct KeyPathRoute {
    let root: String
    /// Nil for a subscript whose argument may change.
    let steps: [String?]
    let value: CellType

    var description: String { "\\" + root + steps.map { $0 ?? "[…]" }.joined() }

    func followed(by next: KeyPathRoute) -> KeyPathRoute {
        KeyPathRoute(root: root, steps: steps + next.steps, value: next.value)
    }
}
