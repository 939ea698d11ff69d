/// Takes the display formulas that have lines of their own out of a paragraph.
enum DisplayMathSplitter {
    enum Part: Equatable {
        case text([Inline])
        case math(Formula, label: String?)
    }

    static func split(_ content: [Inline]) -> [Part] {
        var parts: [Part] = []
        var text: [Inline] = []
        var index = 0
        while index < content.count {
            guard case .math(let formula) = content[index], formula.isDisplay,
                text.isEmpty || text.last?.isBreak == true,
                let (label, end) = end(of: content, from: index + 1)
            else {
                text.append(content[index])
                index += 1
                continue
            }
            flush(&text, into: &parts)
            parts.append(.math(formula, label: label))
            index = end
        }
        flush(&text, into: &parts)
        return parts
    }

    /// The label behind a formula and the index behind its line, if nothing else is on it.
    private static func end(of content: [Inline], from start: Int) -> (label: String?, end: Int)? {
        guard start < content.count else { return (nil, start) }
        if content[start].isBreak { return (nil, start + 1) }
        guard case .text(let text) = content[start] else { return nil }
        let isLast = start + 1 == content.count
        guard isLast || content[start + 1].isBreak else { return nil }
        let end = isLast ? start + 1 : start + 2
        if text.trimmed.isEmpty { return (nil, end) }
        guard let label = AnchorID.trailingLabel(in: text), label.length == text.utf8.count else { return nil }
        return (label.id, end)
    }

    private static func flush(_ text: inout [Inline], into parts: inout [Part]) {
        if text.last?.isBreak == true { text.removeLast() }
        if !text.isEmpty { parts.append(.text(text)) }
        text = []
    }
}

extension Inline {
    fileprivate var isBreak: Bool { self == .softBreak || self == .lineBreak }
}
