import Diagnostics

/// A lesson's Markdown without what its students shall not have: solutions, hidden tests and wrong answers are cut out, and
/// a blank stands for each part between `// BEGIN SOLUTION` and `// END SOLUTION`. No other byte differs.
public struct StudentEdition: Sendable {
    public let bytes: [UInt8]
    /// For each line, counted from 1, that line's number in the original; a blank's is that of `BEGIN SOLUTION`.
    private let lineOrigins: [Int]

    /// - Parameter bytes: the source that `lesson` was parsed from.
    public init(of lesson: Lesson, source bytes: [UInt8]) {
        let lines = SourceLines(bytes)
        let cuts = lesson.cells.flatMap { Self.cuts(for: $0, in: lines) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        var kept: [UInt8] = []
        var offset = 0
        for cut in cuts where cut.range.lowerBound >= offset {
            kept += bytes[offset..<cut.range.lowerBound] + cut.replacement
            offset = cut.range.upperBound
        }
        self.bytes = kept + bytes[offset...]
        let removed = cuts.flatMap(\.lines)
        let gone = Set(removed)
        lineOrigins = (1...lines.count).filter { !gone.contains($0) }
    }

    /// Where a line of this edition stands in the original.
    public func originalLine(of line: Int) -> Int {
        lineOrigins.indices.contains(line - 1) ? lineOrigins[line - 1] : lineOrigins.last ?? line
    }

    private struct Cut {
        /// Offsets in the original.
        var range: Range<Int>
        var replacement: [UInt8]
        /// The lines that are gone.
        var lines: [Int]
    }

    private static func cuts(for cell: Cell, in lines: SourceLines) -> [Cut] {
        switch cell.role {
        case .solution, .tests, .wrong: [fence(cell.span, in: lines)]
        case .exercise: cell.solutionLines.map { blank($0, in: lines) }
        case .ordinary, .check: []
        }
    }

    /// A whole fence with the end of its last line. Where it opens a list item, the item's mark stays.
    private static func fence(_ span: TextSpan, in lines: SourceLines) -> Cut {
        let first = lines.range(of: span.start.line)
        let start = lines.offset(of: span.start)
        guard lines.bytes[first.lowerBound..<start].allSatisfy(\.isContainerMark) else {
            let end = lines.range(of: span.end.line).upperBound
            return Cut(range: start..<end, replacement: [], lines: Array((span.start.line + 1)..<(span.end.line + 1)))
        }
        return Cut(
            range: first.lowerBound..<nextStart(after: span.end.line, in: lines), replacement: [],
            lines: Array(span.start.line...span.end.line))
    }

    /// `____` as deep as the part that it stands for.
    private static func blank(_ part: ClosedRange<Int>, in lines: SourceLines) -> Cut {
        let first = lines.range(of: part.lowerBound)
        let indentation = lines.bytes[first].prefix(while: \.isContainerMark)
        let end = lines.range(of: part.upperBound).upperBound
        return Cut(
            range: first.lowerBound..<end, replacement: indentation + Array("____".utf8), lines: Array(part.dropFirst())
        )
    }

    private static func nextStart(after line: Int, in lines: SourceLines) -> Int {
        line < lines.count ? lines.range(of: line + 1).lowerBound : lines.bytes.count
    }
}

extension UInt8 {
    /// What may stand before a fence and is no list item's mark.
    fileprivate var isContainerMark: Bool { isSpaceOrTab || self == .greater }
}
