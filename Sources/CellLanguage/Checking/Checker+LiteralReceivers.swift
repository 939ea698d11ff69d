import Diagnostics

/// What the literals in a receiver become: swiftc finds the types of a chain of calls together, so that
/// `[0, 1, 2].map(sigmoid)` is over fractions where `sigmoid` takes these, and `["a", "e"].contains(letter)` asks for
/// a character.
extension Checker {
    /// Checks with the literals of receivers as what they usually are and, where nothing comes of that, as something else.
    ///
    /// Receivers within receivers and closures are tried in the same way: three deep, beyond which nobody writes them.
    func tryingLiterals(in expr: Expr, expecting type: Type?, _ check: () -> TypedExpr) -> TypedExpr {
        guard receiverLiterals == nil, literalTries < 3, hasLiteralReceiver(expr) else { return check() }
        let outer = (openNumbers, hasOpenText)
        (openNumbers, hasOpenText) = (0, false)
        literalTries += 1
        defer {
            receiverLiterals = nil
            (openNumbers, hasOpenText) = (max(outer.0, openNumbers), outer.1 || hasOpenText)
            literalTries -= 1
        }
        if let checked = attempt({ passing(check(), type) }) { return checked }
        let characters = hasOpenText ? [Type.character, library.nominal("UnicodeScalar", self)?.declaredType] : []
        for choice in characters.compactMap({ $0 }).map(LiteralChoice.characters)
            + LiteralChoice.all(amongst: openNumbers)
        {
            receiverLiterals = choice
            if let checked = attempt({ passing(check(), type) }) { return checked }
        }
        receiverLiterals = .usual
        return check()
    }

    private func passing(_ checked: TypedExpr, _ type: Type?) -> TypedExpr? {
        if checked.type.hasErrors { return nil }
        guard let type, !type.isOpen else { return checked }
        return trial { convert(checked, to: type) != nil } ? checked : nil
    }

    /// Decides the open literals of a receiver, where that is what is being tried.
    func settleReceiver(_ parts: [Type]) {
        var open: [TypeVariable] = []
        for part in parts {
            _ = resolve(part).contains { part in
                if case .variable(let variable) = part, !open.contains(variable) { open.append(variable) }
                return false
            }
        }
        let numbers = open.filter { $0.literal == .integer }
        let characters = open.filter { $0.literal == .character }
        openNumbers = max(openNumbers, numbers.count)
        if !characters.isEmpty { hasOpenText = true }
        guard let choice = receiverLiterals else { return }
        for (place, variable) in (choice.isOfText ? characters : numbers).enumerated() where choice.includes(place) {
            _ = bind(variable, to: choice.type)
        }
    }

    /// Whether something is asked of a literal with whole numbers or characters, or of what such a call gives.
    private func hasLiteralReceiver(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .call(let callee, let arguments):
            if case .name(let name, _, _) = callee.kind, name == "Array" || name == "Set" {
                return arguments.contains { hasLiteralReceiver($0.value) }
            }
            guard case .member(let base?, _, _, _) = callee.kind else { return false }
            return isOfLiterals(base) || hasLiteralReceiver(base)
        case .binary(_, let left, let right): return hasLiteralReceiver(left) || hasLiteralReceiver(right)
        case .member(let base?, _, _, _), .subscript(let base, _):
            return isOfLiterals(base) || hasLiteralReceiver(base)
        case .force(let base), .prefix(_, let base), .parentheses(let base):
            return hasLiteralReceiver(base)
        default: return false
        }
    }

    /// `[0, -1]`, `["a": 1]`, `zip([1], xs)`.
    private func isOfLiterals(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .array(let elements): elements.contains(where: holdsLiteral)
        case .dictionary(let pairs): pairs.contains { holdsLiteral($0.key) || holdsLiteral($0.value) }
        case .call(let callee, let arguments):
            if case .name(let name, _, _) = callee.kind, Self.makersOfSequences.contains(name) {
                arguments.contains { holdsLiteral($0.value) }
            } else {
                false
            }
        case .parentheses(let inner): isOfLiterals(inner)
        case .binary(let op, let left, let right):
            (op.text == "..." || op.text == "..<") && holdsLiteral(left) && holdsLiteral(right)
        default: false
        }
    }

    private static let makersOfSequences: Set = ["zip", "Array", "Set", "repeatElement", "stride"]

    private func holdsLiteral(_ expr: Expr) -> Bool {
        switch expr.kind {
        case .integer: true
        case .string(let parts):
            if case .text(let text)? = parts.first { parts.count == 1 && text.count == 1 } else { false }
        case .prefix(let op, let inner): op.text == "-" && holdsLiteral(inner)
        case .tuple(let elements): elements.contains { holdsLiteral($0.value) }
        default: isOfLiterals(expr)
        }
    }
}

/// What some of a receiver's open literals become.
struct LiteralChoice {
    let type: Type
    /// A bit for each of them; all from the fourth on go together.
    fileprivate let places: Int
    /// Whether it is for texts of one character.
    fileprivate var isOfText = false

    static func characters(_ type: Type) -> LiteralChoice { LiteralChoice(type: type, places: -1, isOfText: true) }

    static let usual = LiteralChoice(type: .int, places: -1)

    /// Fractions first, and as few of them as will do: the others stay what they usually are.
    static func all(amongst count: Int) -> [LiteralChoice] {
        if count == 0 { return [] }
        let some = (1..<(1 << min(count, 3)) - 1).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
        let fractions = [Type.double, .float].flatMap { type in
            (some + [-1]).map { LiteralChoice(type: type, places: $0) }
        }
        return fractions + [Standard.uint8, Standard.uint64].map { LiteralChoice(type: $0.declaredType, places: -1) }
    }

    func includes(_ place: Int) -> Bool { places >> min(place, 3) & 1 == 1 }
}
