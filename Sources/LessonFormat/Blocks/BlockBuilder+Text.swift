import Diagnostics

extension BlockBuilder {
    mutating func buildHeading(_ node: MarkdownNode) {
        var content = inlines(of: node)
        var reader = LabelReader(node, draft: draft)
        let label = reader.take(from: &content)
        reader.reportRest(of: content)
        let kind: Anchor.Kind = node.headingLevel == 2 ? .section : .place
        let span = label?.span ?? draft.lines.span(ofLine: node.startLine)
        let anchor = DraftAnchor(id: label?.id, kind: kind, title: content.plainText, span: span)
        frames.append(.heading(level: node.headingLevel, id: draft.addAnchor(anchor), content: content))
    }

    mutating func buildParagraph(_ node: MarkdownNode) {
        if let table = tables.table(atLine: node.startLine) { return buildTable(table, node) }
        var reader = LabelReader(node, draft: draft)
        let content = inlines(of: node)
        if takeCaption(content, &reader, line: node.startLine) { return }
        if let figure = figure(content, &reader) { return frames.append(figure) }
        for part in DisplayMathSplitter.split(content) {
            switch part {
            case .text(let content):
                reader.reportRest(of: content)
                frames.append(.paragraph(content))
            case .math(let formula, let label):
                appendMath(formula, label: label.map { (id: $0, span: reader.span(ofLabel: $0)) })
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
    private mutating func takeCaption(_ content: [Inline], _ reader: inout LabelReader, line: Int) -> Bool {
        guard case .text(let text)? = content.first, text.hasPrefix(": "),
            case .table(var table)? = frames.top.blocks.last, table.caption.isEmpty, table.id == nil
        else { return false }
        var caption = content
        caption[0] = .text(String(text.dropFirst(2)))
        let label = reader.take(from: &caption)
        reader.reportRest(of: caption)
        let span = label?.span ?? draft.lines.span(ofLine: line)
        table.caption = caption
        table.id = draft.addAnchor(DraftAnchor(id: label?.id, kind: .table, title: caption.plainText, span: span))
        frames.top.blocks[frames.top.blocks.count - 1] = .table(table)
        return true
    }

    /// An image that stands alone with a label is a figure, and its title is the caption.
    private mutating func figure(_ content: [Inline], _ reader: inout LabelReader) -> Block? {
        guard content.count == 2, case .image(var image) = content[0], case .text(let text) = content[1],
            let label = AnchorID.trailingLabel(in: text), label.length == text.utf8.count
        else { return nil }
        let caption = image.title
        image.title = ""
        let anchor = DraftAnchor(id: label.id, kind: .figure, title: caption, span: reader.span(ofLabel: label.id))
        let ticket = draft.addAnchor(anchor)
        return .figure(id: ticket, [.paragraph([.image(image)])], caption: caption.isEmpty ? [] : [.text(caption)])
    }
}
