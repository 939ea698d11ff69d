import Diagnostics

/// Reads `{#id}` behind headings, captions, formulas and images, and finds those that label nothing.
struct LabelReader {
    private let draft: LessonDraft
    private let lastLine: Int
    /// Labels are found in order: what was read is behind it.
    private var cursor: TextPosition
    /// A label that is not found as it is spelled ends the search for those behind it: the time stays linear.
    private var isLost = false

    /// A reader of the labels of a heading or a paragraph.
    init(_ node: MarkdownNode, draft: LessonDraft) {
        self.draft = draft
        cursor = TextPosition(line: node.startLine, column: max(node.startColumn, 1))
        lastLine = max(node.endLine, node.startLine)
    }

    /// Takes the label from the end of a text.
    mutating func take(from content: inout [Inline]) -> (id: String, span: TextSpan)? {
        guard case .text(let text)? = content.last, let label = AnchorID.trailingLabel(in: text) else { return nil }
        let rest = String(decoding: text.utf8.dropLast(label.length), as: UTF8.self)
        content.removeLast()
        if !rest.isEmpty { content.append(.text(rest)) }
        return (label.id, span(ofLabel: label.id))
    }

    /// Reports braces that look like a label and are none: misspelled, or behind something that takes none.
    mutating func reportRest(of content: [Inline]) {
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

    mutating func span(ofLabel id: String) -> TextSpan { span(of: "{#\(id)}") }

    private mutating func span(of spelling: String) -> TextSpan {
        guard !isLost else { return TextSpan(at: cursor) }
        let span = draft.lines.find(spelling, from: cursor, toLine: lastLine)
        isLost = span.start == span.end
        cursor = span.end
        return span
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
