import Diagnostics

/// What an author marks inside a cell: names of lines, blanks, and the lines of the solution.
struct CellMarks {
    private(set) var lineNames: [Cell.LineName] = []
    private(set) var blanks: [TextSpan] = []
    private(set) var solutionLines: [ClosedRange<Int>] = []

    private let source: SourceFragment
    private let sink: DiagnosticSink
    private var openSolution: TextSpan?

    init(_ source: SourceFragment, sink: DiagnosticSink) {
        self.source = source
        self.sink = sink
        let bytes = Array(source.text.utf8)
        let regions = SwiftComments(bytes).regions
        var start = 0
        for (index, line) in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
            let end = start + line.count
            read(Line(bytes: bytes[start..<end], regions: regions[start..<end], number: index + 1))
            start = end + 1
        }
        if let openSolution { sink.report(MarkMessage.unclosedSolution, at: openSolution) }
    }

    private struct Line {
        let bytes: ArraySlice<UInt8>
        let regions: ArraySlice<SwiftComments.Region>
        /// Counted from 1 in the cell.
        let number: Int
    }

    private mutating func read(_ line: Line) {
        readBlanks(line)
        // A comment to the line's end: it starts with `//` and nothing but comment follows.
        guard let start = line.bytes.indices.first(where: { line.regions[$0] == .comment }),
            line.bytes[start...].starts(with: "//".utf8)
        else { return }
        let comment = line.bytes[start...]
        readName(comment, line)
        readSolutionMark(comment, line)
    }

    private func span(_ offset: Int, _ count: Int, _ line: Line) -> TextSpan {
        let start = source.filePosition(
            of: TextPosition(line: line.number, column: offset - line.bytes.startIndex + 1))
        return TextSpan(line: start.line, column: start.column, bytes: count)
    }

    /// Exactly four underscores that are a word by themselves.
    private mutating func readBlanks(_ line: Line) {
        var index = line.bytes.startIndex
        while index < line.bytes.endIndex {
            guard line.bytes[index].isWordPart else {
                index += 1
                continue
            }
            let word = line.bytes[index...].prefix(while: \.isWordPart)
            if word.count == 4, word.allSatisfy({ $0 == .underscore }), line.regions[index] == .code {
                blanks.append(span(index, 4, line))
            }
            index = word.endIndex
        }
    }

    /// `//@blame` is the comment, or its last word: `// the sum //@sum`.
    private mutating func readName(_ comment: ArraySlice<UInt8>, _ line: Line) {
        guard let start = comment.indices.last(where: { comment[$0...].starts(with: "//@".utf8) }) else { return }
        let name = String(decoding: comment[(start + 3)...], as: UTF8.self).trimmed
        guard !name.isEmpty, name.utf8.allSatisfy({ $0.isWordPart || $0 == .dash }), comment[start + 3] != .space else {
            return sink.report(MarkMessage.notALineName, at: span(start, comment.endIndex - start, line))
        }
        lineNames.append(Cell.LineName(name: name, line: span(start, 0, line).start.line))
    }

    private mutating func readSolutionMark(_ comment: ArraySlice<UInt8>, _ line: Line) {
        let words = String(decoding: comment.dropFirst(2), as: UTF8.self).trimmed.split(separator: " ")
        guard words.count == 2, words[0] == "BEGIN" || words[0] == "END" else { return }
        let place = span(comment.startIndex, comment.count, line)
        guard words[1] == "SOLUTION" else {
            guard NearestSpelling(among: ["SOLUTION"]).of(String(words[1])) != nil else { return }
            return sink.report(MarkMessage.misspelledSolution(String(words[0])), at: place)
        }
        if words[0] == "BEGIN" {
            if openSolution != nil { sink.report(MarkMessage.nestedSolution, at: place) }
            openSolution = openSolution ?? place
        } else if let opening = openSolution {
            solutionLines.append(opening.start.line...place.start.line)
            openSolution = nil
        } else {
            sink.report(MarkMessage.straySolutionEnd, at: place)
        }
    }
}

enum MarkMessage: DiagnosticMessage {
    case notALineName
    case misspelledSolution(String)
    case unclosedSolution
    case nestedSolution
    case straySolutionEnd

    var id: String {
        switch self {
        case .notALineName: "not-a-line-name"
        case .misspelledSolution: "misspelled-solution-mark"
        case .unclosedSolution: "unclosed-solution"
        case .nestedSolution: "nested-solution"
        case .straySolutionEnd: "stray-solution-end"
        }
    }

    var text: String {
        switch self {
        case .notALineName: "expected a name of one word right after `//@`, at the end of the line"
        case .misspelledSolution(let word): "expected `// \(word) SOLUTION`"
        case .unclosedSolution: "`// BEGIN SOLUTION` is never closed"
        case .nestedSolution: "a solution is already open here"
        case .straySolutionEnd: "no `// BEGIN SOLUTION` stands before this"
        }
    }

    var hint: String? {
        switch self {
        case .unclosedSolution: "Close it with `// END SOLUTION`"
        case .notALineName, .misspelledSolution, .nestedSolution, .straySolutionEnd: nil
        }
    }
}
