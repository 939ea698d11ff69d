import Diagnostics

extension BlockBuilder {
    mutating func buildFence(_ node: MarkdownNode) {
        let reader = FenceReader(lines: draft.lines, sink: draft.sink)
        guard let fence = reader.read(node) else {
            let span = draft.lines.span(ofLine: node.startLine).union(draft.lines.span(ofLine: node.endLine))
            return frames.append(.code(info: "", text: restored(node.literal), span: span))
        }
        if !fence.isClosed { reportUnclosed(fence) }
        if fence.isSwift {
            let index = draft.add(fence)
            let options = draft.cells[index].options
            return append(.cell(index), tab: options.tab, group: options.tabGroup)
        }
        reportMisspelling(fence)
        if fence.language == "math" { return buildMath(fence) }
        let shown = ShownFence(fence, sink: draft.sink)
        let block = Block.code(info: restored(fence.info), text: restored(node.literal), span: fence.span)
        append(block, tab: shown.tab, group: shown.group)
    }

    func restored(_ text: String) -> String { FormulaReader.restore(text, draft.formulas) }

    /// Neighbours of one group share a block of tabs.
    private mutating func append(_ block: Block, tab: String?, group: String?) {
        guard let tab, let group else { return frames.append(block) }
        let new = Block.Tab(label: tab, block: block)
        if case .tabs(group, let before)? = frames.top.blocks.last {
            frames.top.blocks[frames.top.blocks.count - 1] = .tabs(group: group, before + [new])
        } else {
            frames.append(.tabs(group: group, [new]))
        }
    }

    private mutating func buildMath(_ fence: Fence) {
        let formula = Formula(tex: fence.source.text, fragment: fence.source, isDisplay: true)
        var label: (id: String, span: TextSpan)?
        for attribute in fence.attributes ?? [] {
            if case .id(let id) = attribute.content {
                label = (id, attribute.span)
            } else {
                let message = FenceMessage.unknownOption(attribute.spelling, nearest: nil)
                draft.sink.report(message, at: attribute.span)
            }
        }
        appendMath(formula, label: label)
    }

    mutating func appendMath(_ formula: Formula, label: (id: String, span: TextSpan)?) {
        let ticket = label.map {
            draft.addAnchor(DraftAnchor(id: $0.id, kind: .equation, title: formula.tex.trimmed, span: $0.span))
        }
        frames.append(.math(formula, id: ticket))
    }

    private func reportUnclosed(_ fence: Fence) {
        let offset = draft.lines.offset(of: fence.span.start)
        let mark = draft.lines.bytes[offset]
        let marks = draft.lines.bytes[offset...].prefix { $0 == mark }
        let span = TextSpan(line: fence.span.start.line, column: fence.span.start.column, bytes: marks.count)
        draft.sink.report(FenceMessage.unclosed(mark: String(decoding: marks, as: UTF8.self)), at: span)
    }

    /// Quarto's `{swift}` and Pandoc's `{.swift}` are not ours: hosts do not highlight them.
    private func reportMisspelling(_ fence: Fence) {
        if NearestSpelling(among: ["swift"]).of(fence.language) != nil {
            draft.sink.report(FenceMessage.nearlySwift(fence.language), at: fence.infoSpan)
        }
        guard fence.language.isEmpty, let attributes = fence.attributes else { return }
        for attribute in attributes where attribute.content == .className("swift") {
            draft.sink.report(FenceMessage.languageInBraces, at: attribute.span)
        }
    }
}

/// The options of a fence that is shown and never run.
private struct ShownFence {
    private(set) var tab: String?
    private(set) var group: String?

    init(_ fence: Fence, sink: DiagnosticSink) {
        for attribute in fence.attributes ?? [] {
            switch attribute.content {
            case .pair("tab", let value): tab = value
            case .pair("tab-group", let value): group = value
            case .className("swift") where fence.language.isEmpty: break
            case .id, .className, .pair:
                let nearest = NearestSpelling(among: ["tab", "tab-group"]).of(attribute.spelling)
                sink.report(FenceMessage.unknownOption(attribute.spelling, nearest: nearest), at: attribute.span)
            }
        }
        if tab != nil, group == nil { sink.report(FenceMessage.tabWithoutGroup, at: fence.infoSpan) }
        if group != nil, tab == nil { sink.report(FenceMessage.groupWithoutTab, at: fence.infoSpan) }
    }
}
