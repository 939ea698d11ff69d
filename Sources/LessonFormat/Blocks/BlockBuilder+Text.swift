import Diagnostics

extension BlockBuilder {
    mutating func buildHeading(_ node: MarkdownNode) {
        var content = inlines(of: node)
        let span = draft.lines.span(ofLine: node.startLine)
        let label = takeLabel(from: &content, of: node)
        let kind: Anchor.Kind = node.headingLevel == 2 ? .section : .place
        let anchor = DraftAnchor(id: label?.id, kind: kind, title: content.plainText, span: label?.span ?? span)
        frames.append(.heading(level: node.headingLevel, id: draft.addAnchor(anchor), content: content))
    }

    mutating func buildParagraph(_ node: MarkdownNode) {
        if let table = tables.table(atLine: node.startLine) { return buildTable(table, node) }
        var content = inlines(of: node)
        if takeCaption(&content, node) { return }
        if let figure = figure(content, node) { return frames.append(figure) }
        for part in DisplayMathSplitter.split(content) {
            switch part {
            case .text(let content): frames.append(.paragraph(content))
            case .math(let formula, let label):
                appendMath(formula, label: label.map { (id: $0, span: span(ofLabel: $0, node)) })
            }
        }
    }

    private func inlines(of node: MarkdownNode, lineLimit: Int? = nil) -> [Inline] {
        let place = InlinePlace(node, quotes: quotes, in: draft.lines)
        return InlineBuilder.build(node, at: place, draft: draft, lineLimit: lineLimit)
    }

    private mutating func buildTable(_ source: TableSource, _ node: MarkdownNode) {
        if source.linesAbove > 0 {
            frames.append(.paragraph(inlines(of: node, lineLimit: source.linesAbove)))
        }
        let cells = source.cells.enumerated().map { index, cell -> [Inline] in
            guard let heading = tables.node(index, ofTableAtLine: node.startLine) else { return [] }
            let place = InlinePlace(cell.start, givenAtColumn: TableCells.column, in: draft.lines)
            return InlineBuilder.build(heading, at: place, draft: draft)
        }
        let width = source.header.count
        let rows = stride(from: width, to: cells.count, by: width).map { Array(cells[$0..<$0 + width]) }
        frames.append(
            .table(
                Block.Table(
                    alignments: source.alignments, header: Array(cells.prefix(width)), rows: rows, caption: [], id: nil)
            ))
    }

    /// `: The caption {#tbl-id}` behind a table.
    private mutating func takeCaption(_ content: inout [Inline], _ node: MarkdownNode) -> Bool {
        guard case .text(let text)? = content.first, text.hasPrefix(": ") else { return false }
        guard case .table(var table)? = frames.top.blocks.last, table.caption.isEmpty, table.id == nil else {
            if content.plainText.contains("{#tbl-") {
                draft.sink.report(TableMessage.strandedCaption, at: draft.lines.span(ofLine: node.startLine))
            }
            return false
        }
        content[0] = .text(String(text.dropFirst(2)))
        let label = takeLabel(from: &content, of: node)
        table.caption = content
        let span = label?.span ?? draft.lines.span(ofLine: node.startLine)
        table.id = draft.addAnchor(DraftAnchor(id: label?.id, kind: .table, title: content.plainText, span: span))
        frames.top.blocks[frames.top.blocks.count - 1] = .table(table)
        return true
    }

    /// An image that stands alone with a label is a figure, and its title is the caption.
    private mutating func figure(_ content: [Inline], _ node: MarkdownNode) -> Block? {
        guard content.count == 2, case .image(var image) = content[0], case .text(let text) = content[1],
            let label = AnchorID.trailingLabel(in: text), label.length == text.utf8.count
        else { return nil }
        let caption = image.title
        image.title = ""
        let anchor = DraftAnchor(id: label.id, kind: .figure, title: caption, span: span(ofLabel: label.id, node))
        let ticket = draft.addAnchor(anchor)
        return .figure(id: ticket, [.paragraph([.image(image)])], caption: caption.isEmpty ? [] : [.text(caption)])
    }

    /// Takes `{#id}` from the end of a heading or a caption.
    private func takeLabel(from content: inout [Inline], of node: MarkdownNode) -> (id: String, span: TextSpan)? {
        guard case .text(let text)? = content.last, let label = AnchorID.trailingLabel(in: text) else { return nil }
        let rest = String(decoding: text.utf8.dropLast(label.length), as: UTF8.self)
        content.removeLast()
        if !rest.isEmpty { content.append(.text(rest)) }
        return (label.id, span(ofLabel: label.id, node))
    }

    private func span(ofLabel id: String, _ node: MarkdownNode) -> TextSpan {
        draft.lines.find("{#\(id)}", from: position(of: node), toLine: max(node.endLine, node.startLine))
    }
}
