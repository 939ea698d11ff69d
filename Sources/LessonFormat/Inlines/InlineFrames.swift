import Diagnostics

/// The inlines that are open while a text is built, outermost first.
struct InlineFrames {
    enum Kind {
        case root
        case emphasis
        case strong
        case link(destination: String, title: String, span: TextSpan)
        case element(Inline.Element, span: TextSpan)
        case definition(title: String?, span: TextSpan)

        /// The name of the raw HTML tag that opened it.
        var tagName: String? {
            switch self {
            case .root, .emphasis, .strong, .link: nil
            case .element(let element, _): element.name.rawValue
            case .definition: "dfn"
            }
        }
    }

    private struct Frame {
        var kind: Kind
        var node: MarkdownNode?
        var content: [Inline] = []
    }

    /// Far above any honest text. JSON readers stop at 512 levels, and each of these takes three.
    static let depthLimit = 40

    let draft: LessonDraft
    /// How many opening tags of each name were refused: as many closing ones are refused in silence.
    var refusedTags: [String: Int] = [:]
    private var frames = [Frame(kind: .root)]

    init(draft: LessonDraft) {
        self.draft = draft
    }

    mutating func append(_ inline: Inline) {
        let top = frames.count - 1
        if case .text(let new) = inline, case .text(var old)? = frames[top].content.last {
            // Out of the array first, so that a long text grows in place.
            frames[top].content.removeLast()
            old += new
            frames[top].content.append(.text(old))
        } else {
            frames[top].content.append(inline)
        }
    }

    /// Opens what a node of libcmark's holds; deeper than the limit, its content stays where it is.
    mutating func open(_ kind: Kind, node: MarkdownNode?) {
        guard frames.count < Self.depthLimit else { return }
        frames.append(Frame(kind: kind, node: node))
    }

    /// Closes what a node opened, and whatever raw HTML was left open inside it.
    mutating func close(_ node: MarkdownNode) {
        guard frames.contains(where: { $0.node == node }) else { return }
        while let top = frames.last, top.node != node { abandon() }
        closeTop()
    }

    /// Closes the raw HTML element at the top, if it has this name.
    mutating func close(tag name: String) -> Bool {
        guard let top = frames.last, top.kind.tagName == name else { return false }
        closeTop()
        return true
    }

    /// Everything, with all that was left open reported.
    mutating func finish() -> [Inline] {
        while frames.count > 1 { abandon() }
        let content = frames[0].content
        frames = [Frame(kind: .root)]
        return content
    }

    /// Closes raw HTML that its author did not.
    private mutating func abandon() {
        switch frames[frames.count - 1].kind {
        case .element(_, let span), .definition(_, let span):
            let name = frames[frames.count - 1].kind.tagName ?? ""
            draft.sink.report(HTMLMessage.unclosed(name), at: span)
        case .root, .emphasis, .strong, .link: break
        }
        closeTop()
    }

    private mutating func closeTop() {
        let frame = frames.removeLast()
        switch frame.kind {
        case .root: frames.append(frame)
        case .emphasis: append(.emphasis(frame.content))
        case .strong: append(.strong(frame.content))
        case .link(let destination, let title, let span): appendLink(frame.content, destination, title, at: span)
        case .element(let element, _): append(.element(element, content: frame.content))
        case .definition(let title, let span):
            let name = title ?? frame.content.plainText
            append(.definition(id: draft.addTerm(name, at: span), content: frame.content))
        }
    }

    private mutating func appendLink(
        _ content: [Inline], _ destination: String, _ title: String, at span: TextSpan
    ) {
        if destination.hasPrefix("#"), destination.count > 1 {
            let id = String(destination.dropFirst()).percentDecoded
            draft.addReference(to: id, hasText: !content.isEmpty, at: span)
            append(.reference(id: id, content: content, label: nil))
        } else if let scheme = LinkScheme.refused(in: destination) {
            draft.sink.report(LinkMessage.refusedScheme(scheme), at: span)
            content.forEach { append($0) }
        } else {
            append(.link(destination: destination, title: title, content: content))
        }
    }
}
