import Diagnostics

extension InlineFrames {
    /// Opens, closes or appends what a tag of the allow-list means among inlines; `false` for one that is no inline, or
    /// that closes what was refused.
    mutating func append(_ allowed: AllowedHTML, _ tag: HTMLTag, at span: TextSpan) -> Bool {
        switch allowed {
        case .lineBreak:
            append(.lineBreak)
        case .element, .definition:
            if tag.isClosing { return close(tag, at: span) }
            open(allowed, at: span)
        case .details, .summary, .figure, .caption: return false
        }
        return true
    }

    private mutating func open(_ allowed: AllowedHTML, at span: TextSpan) {
        switch allowed {
        case .element(let element):
            if element.name == .a, let id = element.attribute {
                _ = draft.addAnchor(DraftAnchor(id: id, kind: .place, title: "", span: span))
            }
            open(.element(element, span: span), node: nil)
        case .definition(let title): open(.definition(title: title, span: span), node: nil)
        case .lineBreak, .details, .summary, .figure, .caption: preconditionFailure("\(allowed) holds no inlines")
        }
    }

    private mutating func close(_ tag: HTMLTag, at span: TextSpan) -> Bool {
        if close(tag: tag.name) { return true }
        if refusedTags[tag.name, default: 0] > 0 { return false }
        draft.sink.report(HTMLMessage.stray(tag.name), at: span)
        return true
    }

    /// Shows raw HTML as text. Of a refused pair only the opening tag is reported.
    mutating func refuse(_ literal: String, _ tag: HTMLTag?, at span: TextSpan) {
        append(.refusedHTML(literal))
        if let tag, tag.isClosing, let open = refusedTags[tag.name], open > 0 {
            refusedTags[tag.name] = open - 1
            return
        }
        if let tag, !tag.isClosing { refusedTags[tag.name, default: 0] += 1 }
        draft.sink.report(HTMLMessage.refused(literal), at: span)
    }
}
