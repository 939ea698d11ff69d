import Diagnostics

/// What the whole numbers in a receiver become: swiftc finds the types of a chain of calls together, so that
/// `[0, 1, 2].map(sigmoid)` is over fractions where `sigmoid` takes these.
extension Checker {
    /// Checks with the numbers of receivers as what they usually are and, where nothing comes of that, as fractions.
    ///
    /// Receivers within receivers and closures are tried in the same way: three deep, beyond which nobody writes them.
    func tryingNumbers(in expr: Expr, expecting type: Type?, _ check: () -> TypedExpr) -> TypedExpr {
        guard receiverNumbers == nil, numberTries < 3, hasNumberReceiver(expr) else { return check() }
        numberTries += 1
        defer {
            receiverNumbers = nil
            numberTries -= 1
        }
        for numbers in [nil, .double, .float] as [Type?] {
            receiverNumbers = numbers
            if let checked = attempt({ passing(check(), type) }) { return checked }
        }
        receiverNumbers = .int
        return check()
    }

    private func passing(_ checked: TypedExpr, _ type: Type?) -> TypedExpr? {
        if checked.type.hasErrors { return nil }
        guard let type, !type.isOpen else { return checked }
        return trial { convert(checked, to: type) != nil } ? checked : nil
    }

    /// Decides the open numbers of a receiver, where that is what is being tried.
    func settleReceiver(_ type: Type) {
        guard let numbers = receiverNumbers else { return }
        _ = type.contains { part in
            if case .variable(let variable) = part, variable.binding == nil, variable.literal == .integer {
                _ = bind(variable, to: numbers)
            }
            return false
        }
    }

    /// Whether something is asked of an array of whole numbers, or of what such a call gives.
    private func hasNumberReceiver(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .call(let callee, _):
            guard case .member(let base?, _, _, _) = callee.kind else { return false }
            return isNumbers(base) || hasNumberReceiver(base)
        case .binary(_, let left, let right): return hasNumberReceiver(left) || hasNumberReceiver(right)
        case .member(let base?, _, _, _): return isNumbers(base) || hasNumberReceiver(base)
        case .subscript(let base, _), .force(let base), .prefix(_, let base), .parentheses(let base):
            return hasNumberReceiver(base)
        default: return false
        }
    }

    /// `[0, -1]`, `[[1], [2]]`, and `zip` of such.
    private func isNumbers(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .array(let elements): !elements.isEmpty && elements.allSatisfy { isWhole($0) || isNumbers($0) }
        case .call(let callee, let arguments):
            if case .name = callee.kind { arguments.contains { isNumbers($0.value) } } else { false }
        case .parentheses(let inner): isNumbers(inner)
        default: false
        }
    }

    private func isWhole(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer: true
        case .prefix(let op, let inner): op.text == "-" && isWhole(inner)
        default: false
        }
    }
}
