import Diagnostics

/// Operands that need each other, or what is expected of them both, to have a type.
extension Checker {
    /// Nil where only what is expected of it can say which of several is meant.
    func unlessAmbiguous(_ body: () -> TypedExpr) -> TypedExpr? {
        let count = diagnostics.count
        let made = body()
        guard diagnostics.count == count + 1, diagnostics[count].id == NameMessage.ambiguous("").id else { return made }
        diagnostics.removeLast()
        return nil
    }

    /// `let name: String = make() + make()`: of functions that only their results tell apart, the ones that give that.
    func typeCalls(_ values: inout [OperandArgument], _ left: Expr, _ right: Expr, expecting type: Type) {
        guard values.allSatisfy({ $0.typed == nil }), case .call = left.kind, case .call = right.kind else { return }
        values[0].typed = attempt {
            let made = expression(left, expecting: type)
            return made.type.hasErrors ? nil : made
        }
    }

    /// `xs.prefix(2) + ys.suffix(1)` where an array is asked for: one of them gives it, as any sequence's `suffix` does.
    func joinAsArray(_ values: inout [OperandArgument], _ left: Expr, _ right: Expr, expecting type: Type) {
        guard let array = type.head.nominal, array === Standard.array,
            !values.contains(where: { $0.typed.map { resolve($0.type).nominal === array } ?? true })
        else { return }
        for (index, operand) in [left, right].enumerated() {
            let made = attempt { () -> TypedExpr? in
                let made = expression(operand, expecting: type)
                return resolve(made.type).nominal === array ? made : nil
            }
            guard let made else { continue }
            values[index].typed = made
            return
        }
    }

    /// `[1.0, 2] * 3`: beside a bare number an array literal has only itself to be typed by.
    func typeLiteralArrays(_ values: inout [OperandArgument]) {
        for index in values.indices where values[index].typed == nil {
            guard let expr = values[index].expr, case .array(let elements) = expr.kind,
                !elements.contains(where: isContextual), let other = values[1 - index].typed,
                case .variable = other.type.head
            else { continue }
            values[index].typed = expression(expr)
        }
    }

    /// `[1, 2] + stride(from: 3, to: 9, by: 3)`: beside an array literal a call is what it is alone.
    func typeCallsBesideArrays(_ values: inout [OperandArgument]) {
        guard values.allSatisfy({ $0.typed == nil }) else { return }
        for index in values.indices {
            guard case .array? = values[1 - index].expr?.kind, let expr = values[index].expr,
                case .call(let callee, let arguments) = expr.kind, !takesRootless(callee, arguments)
            else { continue }
            if case .member(nil, _, _, _) = callee.kind { continue }
            values[index].typed = attempt {
                let made = expression(expr)
                return conforms(resolve(made.type), to: Standard.sequence) ? made : nil
            }
        }
    }

    /// Tuples are compared part by part, whatever the parts are called.
    func withoutLabels(_ left: TypedExpr, _ right: TypedExpr) -> (TypedExpr, TypedExpr) {
        guard case .tuple(let first) = resolve(left.type), case .tuple(let second) = resolve(right.type),
            first.map(\.label) != second.map(\.label)
        else { return (left, right) }
        return (withoutLabels(left, first), withoutLabels(right, second))
    }

    private func withoutLabels(_ value: TypedExpr, _ elements: [Type.TupleElement]) -> TypedExpr {
        TypedExpr(.convert(.identity, value), .tuple(elements.map { Type.TupleElement($0.type) }), value.span)
    }

    /// Swift compares tuples of up to six parts that can be compared themselves, as tuples in them cannot.
    func supports(_ op: String, _ elements: [Type.TupleElement]) -> Bool {
        elements.count <= 6
            && elements.allSatisfy { element in
                switch resolve(element.type) {
                case .tuple, .metatype: false
                case let type: supports(op, type)
                }
            }
    }
}
