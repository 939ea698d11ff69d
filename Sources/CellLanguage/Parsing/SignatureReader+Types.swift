import Diagnostics

extension SignatureReader {
    struct AttributedType {
        var type: TypeExpr
        var isInout = false
        var isEscaping = false
        var isAutoclosure = false
    }

    /// `inout T`, `@escaping (T) -> U`: what may stand before a parameter's type.
    mutating func attributedType() throws -> AttributedType {
        let isInout = cursor.take(anyOf: ["inout"]) != nil
        var attributes: Set<String> = []
        while cursor.take("@") { attributes.insert(try name().text) }
        return AttributedType(
            type: try type(), isInout: isInout, isEscaping: attributes.contains("escaping"),
            isAutoclosure: attributes.contains("autoclosure"))
    }

    mutating func type() throws -> TypeExpr {
        switch cursor.take(anyOf: ["some", "any"]) {
        case "some": return TypeExpr(.some(try composition()), .start)
        case "any": return TypeExpr(.any(try composition()), .start)
        default: return try composition()
        }
    }

    private mutating func composition() throws -> TypeExpr {
        let first = try postfixed()
        guard cursor.next == UInt8(ascii: "&") else { return first }
        var parts = [first]
        while cursor.take("&") { parts.append(try postfixed()) }
        return TypeExpr(.composition(parts), .start)
    }

    private mutating func postfixed() throws -> TypeExpr {
        var type = TypeExpr(try base(), .start)
        while true {
            if cursor.take("?") {
                type = TypeExpr(.optional(type, isImplicitlyUnwrapped: false), .start)
            } else if cursor.takeMemberDot() {
                let name = try name().text
                let isMeta = name == "Type" || name == "self"
                type = TypeExpr(isMeta ? .metatype(type) : .member(type, name, try arguments()), .start)
            } else {
                return type
            }
        }
    }

    private mutating func base() throws -> TypeExpr.Kind {
        if cursor.take("[") { return try bracketed() }
        if cursor.take("(") { return try parenthesized() }
        return .name(try name().text, try arguments())
    }

    private mutating func bracketed() throws -> TypeExpr.Kind {
        let first = try type()
        let kind: TypeExpr.Kind = cursor.take(":") ? .dictionary(first, try type()) : .array(first)
        guard cursor.take("]") else { throw Unknown() }
        return kind
    }

    /// A tuple, a type in parentheses, or a function's parameters and what follows them.
    private mutating func parenthesized() throws -> TypeExpr.Kind {
        var elements: [(label: String?, type: AttributedType, isVariadic: Bool)] = []
        while !cursor.take(")") {
            let label = elementLabel()
            let type = try attributedType()
            elements.append((label, type, cursor.take("...")))
            if !cursor.take(",") {
                guard cursor.take(")") else { throw Unknown() }
                break
            }
        }
        let isThrowing = cursor.take(anyOf: ["throws"]) != nil
        if isThrowing, cursor.next == UInt8(ascii: "(") { throw Unknown() }
        guard cursor.take("->") else {
            if isThrowing { throw Unknown() }
            if elements.count == 1, elements[0].label == nil { return elements[0].type.type.kind }
            return .tuple(elements.map { ($0.label, $0.type.type) })
        }
        let parameters = elements.map {
            TypeExpr.Parameter(
                type: $0.type.type, isInout: $0.type.isInout, isVariadic: $0.isVariadic,
                isAutoclosure: $0.type.isAutoclosure)
        }
        return .function(parameters, isThrowing: isThrowing, result: try type())
    }

    /// `name:` or `_ name:` before an element's type.
    private mutating func elementLabel() -> String? {
        let before = cursor
        if let first = cursor.word() {
            if cursor.take(":") { return first == "_" ? nil : first }
            if first == "_", cursor.word() != nil, cursor.take(":") { return nil }
        }
        cursor = before
        return nil
    }

    private mutating func arguments() throws -> [TypeExpr] {
        guard cursor.take("<") else { return [] }
        var arguments: [TypeExpr] = []
        repeat { arguments.append(try type()) } while cursor.take(",")
        guard cursor.take(">") else { throw Unknown() }
        return arguments
    }

    // MARK: Defaults

    /// A parameter's default: a literal, an array of them, `.member` or `Type.member`.
    mutating func value() throws -> Expr {
        if let text = cursor.number() {
            let isFloat = text.contains(".") || (text.contains("e") && !text.hasPrefix("0x"))
            return Expr(isFloat ? .float(SyntaxReader.float(text)) : SyntaxReader.integer(text), .start)
        }
        if let text = cursor.plainString() { return Expr(.string([.text(text)]), .start) }
        if cursor.take("[") { return Expr(.array(try elements()), .start) }
        if cursor.take(".") { return try ended(.member(nil, try name(), labels: nil, generics: [])) }
        let word = try name().text
        switch word {
        case "true", "false": return Expr(.boolean(word == "true"), .start)
        case "nil": return Expr(.nilLiteral, .start)
        default:
            guard cursor.takeMemberDot() else { throw Unknown() }
            let base = Expr(.name(word, labels: nil, generics: []), .start)
            return try ended(.member(base, try name(), labels: nil, generics: []))
        }
    }

    /// A member that nothing is called on or taken from.
    private func ended(_ kind: Expr.Kind) throws -> Expr {
        guard cursor.next == UInt8(ascii: ",") || cursor.next == UInt8(ascii: ")") else { throw Unknown() }
        return Expr(kind, .start)
    }

    private mutating func elements() throws -> [Expr] {
        var elements: [Expr] = []
        while !cursor.take("]") {
            elements.append(try value())
            if !cursor.take(",") {
                guard cursor.take("]") else { throw Unknown() }
                break
            }
        }
        return elements
    }
}
