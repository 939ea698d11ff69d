/// Takes all formulas out of a lesson's lines, so that Markdown neither eats their backslashes nor sees emphasis in them.
struct MathExtractor {
    let sink: DiagnosticSink

    func extract(from lines: inout SourceLines) -> FormulaStore {
        var formulas = FormulaStore()
        guard lines.bytes.contains(.dollar) else { return formulas }
        if hasDoubleDollar(lines.bytes) {
            var code = CodeLines()
            MarkdownTree(lines.bytes).visitBlocks(&code)
            DisplayMathScanner(sink: sink).scan(&lines, into: &formulas, except: code)
        }
        var leaves: [LeafText] = []
        MarkdownTree(lines.bytes).visitLeaves { node, quotes in
            let leaf = LeafText(node, quotes: quotes, in: lines)
            if leaf.bytes.contains(.dollar) { leaves.append(leaf) }
        }
        for leaf in leaves {
            for found in InlineMathScanner.scan(leaf.bytes) {
                let pieces = leaf.pieces(of: found.range)
                guard !formulas.isFull else {
                    sink.report(MathMessage.tooMany, at: lines.span(ofLine: pieces.first?.line ?? 1))
                    return formulas
                }
                formulas.take(
                    pieces, opening: found.delimiter, closing: found.delimiter, isDisplay: found.isDisplay,
                    from: &lines, file: sink.file)
            }
        }
        return formulas
    }

    private func hasDoubleDollar(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == .dollar && $1 == .dollar }
    }
}
