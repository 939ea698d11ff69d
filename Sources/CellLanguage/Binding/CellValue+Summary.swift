import Trace

extension CellValue {
    /// The value as the margin shows it: what `show` and the checks say of values whose type they do not know.
    package var summary: ValueSummary {
        switch type.name {
        case "Int": return summary(of: word, text: String(word))
        case "Double", "Float": return summary(of: value(as: Double.self))
        case "Bool": return ValueSummary(type: type.name, text: value(as: Bool.self) ? "true" : "false")
        case "String":
            let text: String = value()
            return ValueSummary(
                type: type.name, text: "\"\(text.prefix(56))\"", detail: .text(String(text.prefix(4_096))))
        default: return structured
        }
    }

    private var structured: ValueSummary {
        if let host = hostValue {
            return ValueSummary(type: type.name, text: String(String(describing: host).prefix(60)))
        }
        guard let elements else { return ValueSummary(type: type.name, text: type.name) }
        let first = elements.prefix(64).map(\.summary)
        let text = String("[\(first.map(\.text).joined(separator: ", "))]".prefix(60))
        return ValueSummary(type: type.name, text: text, detail: .elements(first, count: elements.count))
    }

    private func summary(of number: Double) -> ValueSummary {
        ValueSummary(type: type.name, text: NumberStyle.short.format(number), detail: .number(number))
    }

    private func summary(of word: Int, text: String) -> ValueSummary {
        ValueSummary(type: type.name, text: text, detail: .number(Double(word)))
    }
}
