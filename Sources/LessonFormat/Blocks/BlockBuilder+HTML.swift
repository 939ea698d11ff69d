import Diagnostics

extension BlockBuilder {
    /// Follows a block of raw HTML token by token: it may open here what a block far below closes.
    mutating func buildHTML(_ node: MarkdownNode) {
        let literal = restored(node.literal)
        let source = draft.lines.fragment(of: literal, firstLine: node.startLine, file: draft.sink.file)
        let text = SourceText(source.text, file: draft.sink.file)
        let bytes = Array(source.text.utf8)
        var loose = LooseHTML(draft: draft)
        for token in HTMLTokenizer.tokens(of: bytes) {
            let words = String(decoding: bytes[token.range], as: UTF8.self)
            let span = source.fileSpan(of: text.span(of: token.range))
            switch token.kind {
            case .comment: break
            case .text: loose.append(text: words)
            case .other: loose.refuse(words, at: span)
            case .tag(let tag):
                guard let allowed = AllowedHTML(tag) else {
                    if !tag.isClosing { ignoredTags[tag.name, default: 0] += 1 }
                    loose.refuse(words, at: span)
                    continue
                }
                if loose.append(allowed, tag, at: span) { continue }
                flush(&loose)
                tag.isClosing ? close(tag, at: span) : open(allowed, tag, at: span)
            }
        }
        flush(&loose)
    }

    private mutating func flush(_ loose: inout LooseHTML) {
        for block in loose.finish() { frames.append(block) }
    }

    private mutating func open(_ allowed: AllowedHTML, _ tag: HTMLTag, at span: TextSpan) {
        guard !frames.isFull else {
            ignoredTags[tag.name, default: 0] += 1
            return
        }
        switch allowed {
        case .details(let isOpen): frames.open(.details(isOpen: isOpen, summary: []), span: span)
        case .summary:
            guard case .details(_, summary: []) = frames.top.kind else { return passOver(tag, at: span) }
            frames.open(.summary, span: span)
        case .figure(let id):
            let ticket = draft.addAnchor(DraftAnchor(id: id, kind: .figure, title: "", span: span))
            frames.open(.figure(ticket: ticket, caption: []), span: span)
        case .caption:
            guard case .figure(_, caption: []) = frames.top.kind else { return passOver(tag, at: span) }
            frames.open(.caption, span: span)
        case .lineBreak, .element, .definition: preconditionFailure("\(tag.name) is an inline")
        }
    }

    private mutating func passOver(_ tag: HTMLTag, at span: TextSpan) {
        ignoredTags[tag.name, default: 0] += 1
        draft.sink.report(HTMLMessage.strandedCaption, at: span)
    }

    private mutating func close(_ tag: HTMLTag, at span: TextSpan) {
        if let ignored = ignoredTags[tag.name], ignored > 0 {
            ignoredTags[tag.name] = ignored - 1
            return
        }
        guard frames.openTags.contains(tag.name) else {
            return draft.sink.report(HTMLMessage.stray(tag.name), at: span)
        }
        while frames.top.kind.tagName != tag.name { abandon() }
        closeTag()
    }

    /// Closes the raw HTML container at the top.
    mutating func closeTag() {
        guard let frame = frames.close() else { return }
        switch frame.kind {
        case .details(let isOpen, let summary):
            if summary.isEmpty { draft.sink.report(DetailsMessage.noSummary, at: frame.span) }
            frames.append(.details(summary: summary, isOpen: isOpen, frame.blocks))
        case .figure(let ticket, let caption):
            draft.setTitle(caption.plainText, ofTicket: ticket)
            frames.append(.figure(id: ticket, frame.blocks, caption: caption))
        case .summary:
            if case .details(let isOpen, _) = frames.top.kind {
                frames.top.kind = .details(isOpen: isOpen, summary: frame.blocks.flattenedInlines)
            }
        case .caption:
            if case .figure(let ticket, _) = frames.top.kind {
                frames.top.kind = .figure(ticket: ticket, caption: frame.blocks.flattenedInlines)
            }
        case .document, .quote, .list, .item: preconditionFailure("no tag opens \(frame.kind)")
        }
    }
}

extension [Block] {
    /// The text of paragraphs as one line: a summary or a caption.
    fileprivate var flattenedInlines: [Inline] {
        var inlines: [Inline] = []
        for case .paragraph(let content) in self {
            if !inlines.isEmpty { inlines.append(.softBreak) }
            inlines += content
        }
        return inlines
    }
}

enum DetailsMessage: DiagnosticMessage {
    case noSummary

    var id: String { "details-without-summary" }
    var text: String { "`<details>` needs a `<summary>`" }
    var hint: String? { "Write `<details><summary>Hint</summary>`" }
}
