import Diagnostics

/// Builds a lesson's blocks from libcmark's tree.
struct BlockBuilder: BlockVisitor {
    let draft: LessonDraft
    let tables: TableCells
    var frames = BlockFrames()
    var quotes = 0
    /// How many opening tags of each name were passed over, refused or too deep: as many closing ones close nothing.
    var ignoredTags: [String: Int] = [:]
    private var hasReportedDepth = false

    init(draft: LessonDraft, tables: TableCells) {
        self.draft = draft
        self.tables = tables
    }

    static func build(_ tree: MarkdownTree, tables: TableCells, draft: LessonDraft) -> [Block] {
        var builder = BlockBuilder(draft: draft, tables: tables)
        tree.visitBlocks(&builder)
        return builder.finish()
    }

    mutating func enter(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .document: return true
        case .quote:
            quotes += 1
            open(.quote, node)
            return true
        case .list:
            open(.list(node.isOrdered ? .ordered(start: node.listStart) : .bullet, isTight: node.isTight), node)
            return true
        case .item:
            if let list = node.parent, frames.isOpen(list) { frames.open(.item, node: node) }
            return true
        case .paragraph: buildParagraph(node)
        case .heading: buildHeading(node)
        case .code: buildFence(node)
        case .html: buildHTML(node)
        case .rule: frames.append(.rule)
        case .text, .softBreak, .lineBreak, .inlineCode, .inlineHTML, .emphasis, .strong, .link, .image, .other: break
        }
        return false
    }

    mutating func leave(_ node: MarkdownNode) {
        if node.kind == .quote { quotes -= 1 }
        guard frames.isOpen(node) else { return }
        while frames.top.node != node { abandon() }
        close(node)
    }

    func position(of node: MarkdownNode) -> TextPosition {
        TextPosition(line: node.startLine, column: max(node.startColumn, 1))
    }

    /// Deeper than the limit, what a container holds stays where it is.
    private mutating func open(_ kind: BlockFrames.Kind, _ node: MarkdownNode) {
        guard frames.isFull else { return frames.open(kind, node: node) }
        if !hasReportedDepth {
            draft.sink.report(BlockMessage.tooDeep, at: TextSpan(at: position(of: node)))
            hasReportedDepth = true
        }
    }

    private mutating func close(_ node: MarkdownNode) {
        guard let frame = frames.close() else { return }
        switch frame.kind {
        case .quote: frames.append(CalloutReader(draft: draft).read(frame.blocks, at: position(of: node)))
        case .list(let marker, let isTight):
            frames.append(.list(Block.List(marker: marker, isTight: isTight, items: frame.items)))
        case .item: frames.top.items.append(frame.blocks)
        case .document, .details, .summary, .figure, .caption: preconditionFailure("no node opens \(frame.kind)")
        }
    }

    /// Closes raw HTML that its author did not.
    mutating func abandon() {
        let top = frames.top
        if let name = top.kind.tagName { draft.sink.report(HTMLMessage.unclosed(name), at: top.span) }
        closeTag()
    }

    private mutating func finish() -> [Block] {
        while frames.top.kind.tagName != nil { abandon() }
        return frames.top.blocks
    }
}

enum BlockMessage: DiagnosticMessage {
    case tooDeep

    var id: String { "nested-too-deep" }
    var text: String { "blocks nest at most \(BlockFrames.depthLimit) deep: what is deeper is shown at that depth" }
}
