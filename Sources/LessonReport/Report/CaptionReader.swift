import Diagnostics
import LessonFormat

/// A cell's caption as prose: emphasis, code, links and formulas of one line of Markdown.
///
/// What names other things of the lesson, or would be a block of its own, stays as its author wrote it.
struct CaptionReader {
    let cell: Cell

    func read(_ caption: String) -> [Inline] {
        let place = place(of: caption)
        let padding = String(repeating: "\n", count: place.line - 1)
        let lesson = LessonParser().parse(padding + caption, file: cell.source.file)
        guard lesson.blocks.count == 1, case .paragraph(let content) = lesson.blocks[0] else { return [.text(caption)] }
        return content.map { plain($0, column: place.column, values: lesson.values) }
    }

    /// Where the caption's text begins; the cell where that cannot be told.
    private func place(of caption: String) -> TextPosition {
        let lines = cell.source.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains("//|") {
            guard let found = line.firstRange(of: caption) else { continue }
            let column = line.utf8.distance(from: line.startIndex, to: found.lowerBound) + 1
            return cell.source.filePosition(of: TextPosition(line: index + 1, column: column))
        }
        return cell.span.start
    }

    private func plain(_ inline: Inline, column: Int, values: [ProseValue]) -> Inline {
        func inside(_ content: [Inline]) -> [Inline] { content.map { plain($0, column: column, values: values) } }
        switch inline {
        case .text, .code, .softBreak, .lineBreak, .refusedHTML: return inline
        case .math(var formula):
            formula.fragment.lineOrigins = formula.fragment.lineOrigins.map {
                TextPosition(line: $0.line, column: $0.column + column - 1)
            }
            return .math(formula)
        case .emphasis(let content): return .emphasis(inside(content))
        case .strong(let content): return .strong(inside(content))
        case .link(let destination, let title, let content):
            return .link(destination: destination, title: title, content: inside(content))
        case .reference(id: _, let content, label: _), .definition(id: _, let content):
            return .emphasis(inside(content))
        case .element(let element, let content): return .element(element, content: inside(content))
        case .image(let image): return .text(image.alternative)
        case .value(let index): return .code("swift " + values[index].expression.text)
        }
    }
}
