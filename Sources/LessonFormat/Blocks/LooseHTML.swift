import Diagnostics

/// Text and inline elements of a block of raw HTML, until a tag that is no inline.
struct LooseHTML {
    private let draft: LessonDraft
    private var frames: InlineFrames
    private var hasContent = false
    private var refused = ""
    private var blocks: [Block] = []

    init(draft: LessonDraft) {
        self.draft = draft
        frames = InlineFrames(draft: draft)
    }

    mutating func append(text: String) {
        if !refused.isEmpty {
            refused += text
            return
        }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else {
            if hasContent { frames.append(.text(" ")) }
            return
        }
        let words = HTMLText.decode(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let before = hasContent && text.first?.isWhitespace == true ? " " : ""
        let after = text.last?.isWhitespace == true ? " " : ""
        frames.append(.text(before + words + after))
        hasContent = true
    }

    /// `false` for a tag that is no inline.
    mutating func append(_ allowed: AllowedHTML, _ tag: HTMLTag, at span: TextSpan) -> Bool {
        flushRefused()
        guard frames.append(allowed, tag, at: span) else { return false }
        hasContent = true
        return true
    }

    /// What is refused is shown as it is written, in one piece with the text that follows it.
    mutating func refuse(_ words: String, at span: TextSpan) {
        if refused.isEmpty {
            flushInlines()
            draft.sink.report(HTMLMessage.refused(words.firstLine), at: span)
        }
        refused += words
    }

    mutating func finish() -> [Block] {
        flushRefused()
        flushInlines()
        defer { blocks = [] }
        return blocks
    }

    private mutating func flushRefused() {
        if !refused.isEmpty { blocks.append(.refusedHTML(refused)) }
        refused = ""
    }

    private mutating func flushInlines() {
        var content = frames.finish()
        if case .text(let last)? = content.last { content[content.count - 1] = .text(last.withoutTrailingSpace) }
        if hasContent { blocks.append(.paragraph(content)) }
        hasContent = false
    }
}

extension String {
    fileprivate var firstLine: String { String(prefix { !$0.isNewline }) }
    fileprivate var withoutTrailingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
