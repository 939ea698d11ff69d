import Diagnostics

/// What the whole numbers in a receiver become: swiftc finds the types of a chain of calls together, so that
/// `[0, 1, 2].map(sigmoid)` is over fractions where `sigmoid` takes these.
extension Checker {
    /// Checks with the numbers of receivers as what they usually are and, where nothing comes of that, as something else.
    ///
    /// Receivers within receivers and closures are tried in the same way: three deep, beyond which nobody writes them.
    func tryingNumbers(in expr: Expr, expecting type: Type?, _ check: () -> TypedExpr) -> TypedExpr {
        guard receiverNumbers == nil, numberTries < 3, hasNumberReceiver(expr) else { return check() }
        let outer = openNumbers
        openNumbers = 0
        numberTries += 1
        defer {
            receiverNumbers = nil
            openNumbers = max(outer, openNumbers)
            numberTries -= 1
        }
        if let checked = attempt({ passing(check(), type) }) { return checked }
        for choice in NumberChoice.all(amongst: openNumbers) {
            receiverNumbers = choice
            if let checked = attempt({ passing(check(), type) }) { return checked }
        }
        receiverNumbers = .usual
        return check()
    }

    private func passing(_ checked: TypedExpr, _ type: Type?) -> TypedExpr? {
        if checked.type.hasErrors { return nil }
        guard let type, !type.isOpen else { return checked }
        return trial { convert(checked, to: type) != nil } ? checked : nil
    }

    /// Decides the open numbers of a receiver, where that is what is being tried.
    func settleReceiver(_ parts: [Type]) {
        var open: [TypeVariable] = []
        for part in parts {
            _ = resolve(part).contains { part in
                if case .variable(let variable) = part, variable.literal == .integer, !open.contains(variable) {
                    open.append(variable)
                }
                return false
            }
        }
        openNumbers = max(openNumbers, open.count)
        guard let choice = receiverNumbers else { return }
        for (place, variable) in open.enumerated() where choice.includes(place) { _ = bind(variable, to: choice.type) }
    }

    /// Whether something is asked of a literal with whole numbers, or of what such a call gives.
    private func hasNumberReceiver(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .call(let callee, let arguments):
            if case .name(let name, _, _) = callee.kind, name == "Array" || name == "Set" {
                return arguments.contains { hasNumberReceiver($0.value) }
            }
            guard case .member(let base?, _, _, _) = callee.kind else { return false }
            return isOfNumbers(base) || hasNumberReceiver(base)
        case .binary(_, let left, let right): return hasNumberReceiver(left) || hasNumberReceiver(right)
        case .member(let base?, _, _, _): return isOfNumbers(base) || hasNumberReceiver(base)
        case .subscript(let base, _), .force(let base), .prefix(_, let base), .parentheses(let base):
            return hasNumberReceiver(base)
        default: return false
        }
    }

    /// `[0, -1]`, `["a": 1]`, `zip([1], xs)`.
    private func isOfNumbers(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .array(let elements): elements.contains(where: holdsNumber)
        case .dictionary(let pairs): pairs.contains { holdsNumber($0.key) || holdsNumber($0.value) }
        case .call(let callee, let arguments):
            if case .name(let name, _, _) = callee.kind, Self.makersOfSequences.contains(name) {
                arguments.contains { holdsNumber($0.value) }
            } else {
                false
            }
        case .parentheses(let inner): isOfNumbers(inner)
        case .binary(let op, let left, let right):
            (op.text == "..." || op.text == "..<") && holdsNumber(left) && holdsNumber(right)
        default: false
        }
    }

    private static let makersOfSequences: Set = ["zip", "Array", "Set", "repeatElement", "stride"]

    private func holdsNumber(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer: true
        case .prefix(let op, let inner): op.text == "-" && holdsNumber(inner)
        case .tuple(let elements): elements.contains { holdsNumber($0.value) }
        default: isOfNumbers(expr)
        }
    }
}

/// What some of a receiver's open numbers become.
struct NumberChoice {
    let type: Type
    /// A bit for each of them; all from the fourth on go together.
    fileprivate let places: Int

    static let usual = NumberChoice(type: .int, places: -1)

    /// Fractions first, and as few of them as will do: the others stay what they usually are.
    static func all(amongst count: Int) -> [NumberChoice] {
        if count == 0 { return [] }
        let some = (1..<(1 << min(count, 3)) - 1).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
        let fractions = [Type.double, .float].flatMap { type in
            (some + [-1]).map { NumberChoice(type: type, places: $0) }
        }
        return fractions + [Standard.uint8, Standard.uint64].map { NumberChoice(type: $0.declaredType, places: -1) }
    }

    func includes(_ place: Int) -> Bool { places >> min(place, 3) & 1 == 1 }
}
