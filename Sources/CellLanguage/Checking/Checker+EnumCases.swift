import Diagnostics

/// The cases of an enum and their raw values.
extension Checker {
    func declareCases(_ cases: [EnumCaseDecl], of nominal: NominalType, beside members: [String: [Member]]) {
        for item in cases {
            if item.isIndirect { nominal.isIndirect = true }
            let others = members[item.name.text] ?? []
            if others.contains(where: isStaticVariable) || nominal.cases.contains(where: { $0.name == item.name.text })
            {
                report(DeclarationMessage.redeclared(item.name.text), item.name.span)
            }
            let payload = item.payload.map { Type.TupleElement(whole($0.type), label: $0.label) }
            var made = EnumCase(
                name: item.name.text, tag: nominal.cases.count, payload: payload, defaults: item.payload.map(\.value))
            made.written = item.payload.map(\.type)
            made.rawValue = rawValue(item, of: nominal)
            if let value = made.rawValue, nominal.cases.contains(where: { $0.rawValue == value }) {
                report(EnumMessage.rawValueTwice, item.rawValue?.span ?? item.name.span)
            }
            if nominal.rawType != nil, !payload.isEmpty { report(EnumMessage.rawWithPayload, item.name.span) }
            nominal.cases.append(made)
        }
    }

    private func isStaticVariable(_ member: Member) -> Bool {
        if case .variable(let symbol) = member { symbol.isStatic } else { false }
    }

    /// What was written, or one more than the case before, or the case's own name.
    private func rawValue(_ item: EnumCaseDecl, of nominal: NominalType) -> EnumCase.RawValue? {
        guard let raw = nominal.rawType else {
            if let value = item.rawValue { report(DeclarationMessage.noRawType, value.span) }
            return nil
        }
        if let value = item.rawValue { return constant(value, raw) }
        if raw == .string { return .string(item.name.text) }
        let isNumber = conforms(raw, to: Standard.integerLiteral)
        switch nominal.cases.last?.rawValue {
        case .integer(let last)? where isNumber: return .integer(last + 1)
        case .double(let last)? where isNumber && last.rounded() == last: return .double(last + 1)
        case .double?: report(EnumMessage.rawAfterFraction, item.name.span)
        case nil where isNumber: return isFloating(raw) ? .double(0) : .integer(0)
        default: report(EnumMessage.rawNeeded, item.name.span)
        }
        return nil
    }

    private func constant(_ expr: Expr, _ type: Type) -> EnumCase.RawValue? {
        switch expr.kind {
        case .integer(let value):
            guard conforms(type, to: Standard.integerLiteral) else { return misfit("Int", type, expr) }
            return isFloating(type) ? .double(Double(value)) : .integer(Int(truncatingIfNeeded: value))
        case .float(let value): return isFloating(type) ? .double(value) : misfit("Double", type, expr)
        case .string(let parts):
            if type != .string, type != .character {
                return misfit("String", type, expr)
            }
            if case .text(let text)? = parts.first {
                return type == .character && text.count != 1 ? misfit("String", type, expr) : .string(text)
            }
            return .string("")
        case .prefix(let name, let inner) where name.text == "-":
            switch constant(inner, type) {
            case .integer(let value)?: return .integer(0 &- value)
            case .double(let value)?: return .double(-value)
            default: return nil
            }
        default:
            if !type.isError { report(DeclarationMessage.rawValueNotLiteral, expr.span) }
            return nil
        }
    }

    private func misfit(_ found: String, _ raw: Type, _ expr: Expr) -> EnumCase.RawValue? {
        report(DeclarationMessage.rawValueType(found, raw.description), expr.span)
        return nil
    }
}

enum EnumMessage: DiagnosticMessage {
    case rawValueTwice
    case rawWithPayload
    case rawAfterFraction
    case rawNeeded
    case rawWithoutCases
    case rawType(String)
    case rawTypes(String, String)

    var id: String { "raw-value" }

    var text: String {
        switch self {
        case .rawValueTwice: "raw value for enum case is not unique"
        case .rawWithPayload: "enum with raw type cannot have cases with arguments"
        case .rawAfterFraction: "enum case must declare a raw value when the preceding raw value is not an integer"
        case .rawNeeded:
            "enum cases require explicit raw values when the raw type is not expressible by integer or string literal"
        case .rawType(let type):
            "raw type '\(type)' is not expressible by a string, integer, or floating-point literal"
        case .rawTypes(let first, let second): "multiple enum raw types '\(first)' and '\(second)'"
        case .rawWithoutCases: "an enum with no cases cannot declare a raw type"
        }
    }
}
