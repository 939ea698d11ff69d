import Diagnostics

/// Builds a text's inlines from libcmark's, with formulas, values, references and allowed raw HTML in their places.
struct InlineBuilder {
    private let draft: LessonDraft
    private var place: InlinePlace
    private var frames: InlineFrames
    private var reader: FormulaReader

    private init(draft: LessonDraft, place: InlinePlace) {
        self.draft = draft
        self.place = place
        frames = InlineFrames(draft: draft)
        reader = FormulaReader(draft.formulas)
    }

    /// The inlines of a leaf; those of its first `lineLimit` lines where a limit is given.
    static func build(
        _ leaf: MarkdownNode, at place: InlinePlace, draft: LessonDraft, lineLimit: Int? = nil
    ) -> [Inline] {
        var builder = InlineBuilder(draft: draft, place: place)
        builder.walk(leaf, lineLimit: lineLimit ?? .max)
        return builder.frames.finish()
    }

    private mutating func walk(_ leaf: MarkdownNode, lineLimit: Int) {
        let firstLine = place.line
        var node = leaf.firstChild
        while let current = node {
            if current.isBreak, place.line - firstLine + 1 >= lineLimit { return }
            if enter(current), let child = current.firstChild {
                node = child
                continue
            }
            var finished = current
            frames.close(finished)
            while finished.next == nil, let parent = finished.parent, parent != leaf {
                frames.close(parent)
                finished = parent
            }
            node = finished.next
        }
    }

    /// Whether the node's children are still to be built.
    private mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .text: appendText(node)
        case .softBreak, .lineBreak: appendBreak(node)
        case .inlineCode: appendCode(node)
        case .inlineHTML: appendHTML(node)
        case .image: appendImage(node)
        case .emphasis: open(.emphasis, node)
        case .strong: open(.strong, node)
        case .link:
            let span = place.span(of: node)
            frames.open(.link(destination: restored(node.url), title: restored(node.title), span: span), node: node)
        case .document, .quote, .list, .item, .code, .html, .paragraph, .heading, .rule, .other: return true
        }
        return node.kind != .image
    }

    private mutating func open(_ kind: InlineFrames.Kind, _ node: MarkdownNode) {
        _ = place.start(of: node)
        frames.open(kind, node: node)
    }

    private func restored(_ text: String) -> String { FormulaReader.restore(text, draft.formulas) }

    private mutating func appendText(_ node: MarkdownNode) {
        _ = place.start(of: node)
        for part in reader.read(node.literal) {
            switch part {
            case .text(let text): frames.append(.text(text))
            case .formula(let number): frames.append(.math(draft.formulas[number].formula))
            }
        }
    }

    private mutating func appendBreak(_ node: MarkdownNode) {
        place.breakLine()
        guard !reader.isInsideFormula else { return }
        frames.append(node.kind == .softBreak ? .softBreak : .lineBreak)
    }

    /// `` `swift loss` `` is a value; in two backticks it is code.
    private mutating func appendCode(_ node: MarkdownNode) {
        let start = place.start(of: node)
        let literal = node.literal
        let expression = literal.dropFirst(6).trimmed
        place.pass(node)
        guard literal.hasPrefix("swift "), !expression.isEmpty, hasOneBacktick(before: start) else {
            return frames.append(.code(restored(literal)))
        }
        let padding = literal.dropFirst(6).prefix(while: \.isWhitespace).utf8.count
        let position = TextPosition(line: start.line, column: start.column + 6 + padding)
        let span = TextSpan(line: start.line, column: start.column - 1, bytes: literal.utf8.count + 2)
        frames.append(.value(draft.addValue(expression, at: position, span: span)))
    }

    private func hasOneBacktick(before position: TextPosition) -> Bool {
        let offset = draft.lines.offset(of: position)
        guard offset >= 1, draft.lines.bytes[offset - 1] == .backtick else { return true }
        return offset < 2 || draft.lines.bytes[offset - 2] != .backtick
    }

    private mutating func appendImage(_ node: MarkdownNode) {
        let span = place.span(of: node)
        let image = Inline.Image(
            path: restored(node.url), alternative: restored(InlineWalk.plainText(of: node)),
            title: restored(node.title), span: span)
        for inner in InlineWalk(node) {
            if inner.isBreak { place.breakLine() } else { place.pass(inner) }
        }
        ImageRules(sink: draft.sink).check(image)
        frames.append(.image(image))
    }

    private mutating func appendHTML(_ node: MarkdownNode) {
        let span = place.span(of: node)
        let literal = restored(node.literal)
        place.pass(node)
        guard let token = HTMLTokenizer.tokens(of: Array(literal.utf8)).first, token.kind != .comment else { return }
        guard case .tag(let tag) = token.kind else { return frames.refuse(literal, nil, at: span) }
        if let allowed = AllowedHTML(tag), frames.append(allowed, tag, at: span) { return }
        frames.refuse(literal, tag, at: span)
    }
}
