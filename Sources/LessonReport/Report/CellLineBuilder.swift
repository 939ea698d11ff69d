import Diagnostics
import LessonFormat
import LessonRun
import Trace

/// A cell's code, line by line, with its values and its mistakes at their lines.
struct CellLineBuilder {
    let cell: Cell
    let run: CellRun
    let diagnostics: [Diagnostic]

    func build() -> [ReportCell.Line] {
        let pieces = SwiftHighlighter.lines(of: cell.source.text)
        let origins = cell.source.lineOrigins
        var lines = zip(origins, pieces).compactMap { origin, pieces in
            line(at: origin, pieces)
        }
        while lines.last?.pieces.isEmpty == true { lines.removeLast() }
        while lines.first?.pieces.isEmpty == true { lines.removeFirst() }
        return lines
    }

    private func line(at origin: TextPosition, _ pieces: [CodePiece]) -> ReportCell.Line? {
        guard !isOption(pieces) else { return nil }
        let name = cell.lineNames.first { $0.line == origin.line }?.name
        let messages = diagnostics.filter { $0.span.start.line == origin.line && $0.file == cell.source.file }
        var shown = name == nil ? pieces : withoutName(pieces)
        for message in messages { shown = mark(shown, from: origin, message.span) }
        return ReportCell.Line(
            number: origin.line, pieces: shown, name: name, notes: notes(on: origin.line), messages: messages,
            isSolution: cell.solutionLines.contains { $0.contains(origin.line) })
    }

    /// `//| name: value` speaks to the tool, not to the reader.
    private func isOption(_ pieces: [CodePiece]) -> Bool {
        pieces.first { !$0.text.allSatisfy(\.isWhitespace) }?.text.hasPrefix("//|") ?? false
    }

    /// The name is drawn as a chip instead of the comment that gives it.
    private func withoutName(_ pieces: [CodePiece]) -> [CodePiece] {
        guard let comment = pieces.last, comment.kind == .comment, let at = comment.text.range(of: "//@") else {
            return pieces
        }
        var kept = pieces
        kept[kept.count - 1].text = String(comment.text[..<at.lowerBound])
        while let last = kept.last, last.text.allSatisfy(\.isWhitespace) { kept.removeLast() }
        if let last = kept.last { kept[kept.count - 1].text = last.text.trimmingEnd }
        return kept
    }

    /// Cuts the pieces so that those under the span are marked: to its end, or to the end of this line.
    private func mark(_ pieces: [CodePiece], from origin: TextPosition, _ span: TextSpan) -> [CodePiece] {
        let start = span.start.column - origin.column
        let end = span.end.line > span.start.line ? Int.max : max(span.end.column - origin.column, start + 1)
        var marked: [CodePiece] = []
        var offset = 0
        for piece in pieces {
            let bytes = Array(piece.text.utf8)
            let from = min(max(start - offset, 0), bytes.count)
            let to = min(max(end - offset, from), bytes.count)
            for (range, isMarked) in [
                (0..<from, piece.isMarked), (from..<to, true), (to..<bytes.count, piece.isMarked),
            ]
            where !range.isEmpty {
                marked.append(
                    CodePiece(String(decoding: bytes[range], as: UTF8.self), piece.kind, isMarked: isMarked))
            }
            offset += bytes.count
        }
        return marked
    }

    private func notes(on line: Int) -> [ReportCell.Note] {
        run.lines.filter { $0.span.start.line == line }.compactMap { record in
            // How often alone says nothing beside a line: the lines within it have counts of their own.
            guard record.last != nil else { return nil }
            let first = record.first.flatMap { $0.text == record.last?.text ? nil : $0.text }
            return ReportCell.Note(name: record.name, count: record.count, first: first, last: record.last)
        }
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
