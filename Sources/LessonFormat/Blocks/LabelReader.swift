import Diagnostics

/// Reads `{#id}` behind headings, captions, formulas and images, and finds those that label nothing.
struct LabelReader {
    let draft: LessonDraft
    /// The heading or paragraph that the text is of.
    let node: MarkdownNode

    /// Takes the label from the end of a text.
    func take(from content: inout [Inline]) -> (id: String, span: TextSpan)? {
        guard case .text(let text)? = content.last, let label = AnchorID.trailingLabel(in: text) else { return nil }
        let rest = String(decoding: text.utf8.dropLast(label.length), as: UTF8.self)
        content.removeLast()
        if !rest.isEmpty { content.append(.text(rest)) }
        return (label.id, span(ofLabel: label.id))
    }

    /// Reports braces that look like a label and are none: misspelled, or behind something that takes none.
    func reportRest(of content: [Inline]) {
        for (index, inline) in content.enumerated() {
            guard case .text(let text) = inline, let braces = braces(in: text, isLast: index == content.count - 1)
            else { continue }
            if AnchorID.trailingLabel(in: braces) != nil {
                draft.sink.report(LabelMessage.stranded, at: span(of: braces))
            } else if braces.hasPrefix("{#") || (index > 0 && content[index - 1].takesLabel) {
                draft.sink.report(LabelMessage.malformed(braces), at: span(of: braces))
            }
        }
    }

    func span(ofLabel id: String) -> TextSpan { span(of: "{#\(id)}") }

    private func span(of spelling: String) -> TextSpan {
        let start = TextPosition(line: node.startLine, column: max(node.startColumn, 1))
        return draft.lines.find(spelling, from: start, toLine: max(node.endLine, node.startLine))
    }

    /// `{…}` at the start of a text, or at the end of a paragraph's last one.
    private func braces(in text: String, isLast: Bool) -> String? {
        let text = text.trimmed
        if text.hasPrefix("{"), let end = text.firstIndex(of: "}") { return String(text[...end]) }
        guard isLast, text.hasSuffix("}"), let start = text.lastIndex(of: "{") else { return nil }
        return String(text[start...])
    }
}

extension Inline {
    /// Whether an author may expect to label it.
    fileprivate var takesLabel: Bool {
        switch self {
        case .image: true
        case .math(let formula): formula.isDisplay
        case .text, .code, .emphasis, .strong, .link, .softBreak, .lineBreak, .value, .reference, .element, .definition,
            .refusedHTML:
            false
        }
    }
}

enum LabelMessage: DiagnosticMessage {
    case malformed(String)
    case stranded

    var id: String {
        switch self {
        case .malformed: "malformed-label"
        case .stranded: "stranded-label"
        }
    }

    var text: String {
        switch self {
        case .malformed(let braces): "expected a label such as `{#fig-cat}`, and found `\(braces)`"
        case .stranded: "this label has nothing to name"
        }
    }

    var hint: String? {
        switch self {
        case .malformed: nil
        case .stranded:
            "A label follows a heading, a formula on lines of its own, an image that stands alone, or a table's caption"
        }
    }
}
