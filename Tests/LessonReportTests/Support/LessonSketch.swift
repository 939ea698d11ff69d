import Diagnostics
import Figures
import LessonRun
import Trace

@testable import LessonFormat

/// Writes a lesson and its run side by side, with every place as a parser would have it.
struct LessonSketch {
    private(set) var blocks: [Block] = []
    private(set) var cells: [Cell] = []
    private(set) var runs: [CellRun] = []
    private(set) var exercises: [ExerciseRun] = []
    private(set) var values: [ProseValue] = []
    private(set) var valueRuns: [ProseValueRun] = []
    private(set) var anchors: [Anchor] = []
    private var nextLine = 6
    private var frontMatter = FrontMatter()
    static let file = "01-perceptron.md"

    init(title: String, summary: String = "", lang: String = "en") {
        frontMatter.title = title
        frontMatter.summary = summary
        frontMatter.lang = lang
    }

    var lesson: Lesson {
        Lesson(
            file: Self.file, hash: "0", frontMatter: frontMatter, blocks: blocks, cells: cells,
            values: values, anchors: anchors, exercises: [], terms: [], diagnostics: [])
    }

    var run: LessonRun { LessonRun(lessonHash: "0", cells: runs, values: valueRuns, exercises: exercises) }

    mutating func heading(_ level: Int, _ text: String) {
        let id = text.lowercased().replacing(" ", with: "-")
        blocks.append(.heading(level: level, id: id, content: [.text(text)]))
        nextLine += 2
    }

    mutating func text(_ inlines: Inline...) {
        blocks.append(.paragraph(inlines))
        nextLine += 2
    }

    mutating func block(_ block: Block) {
        blocks.append(block)
        nextLine += 3
    }

    mutating func value(_ expression: String, _ text: String?) -> Inline {
        let index = values.count
        let span = TextSpan(line: nextLine, column: 1)
        values.append(
            ProseValue(
                index: index,
                expression: SourceFragment(expression, file: Self.file, lineOrigins: [span.start]), span: span))
        valueRuns.append(ProseValueRun(index: index, text: text))
        return .value(index)
    }

    func formula(_ tex: String, display: Bool = false) -> Formula {
        let origin = TextPosition(line: nextLine, column: 2)
        return Formula(
            tex: tex, fragment: SourceFragment(tex, file: Self.file, lineOrigins: [origin]), isDisplay: display)
    }

    /// A formula at a place of one's own choice.
    func formula(_ tex: String, at origin: TextPosition) -> Formula {
        Formula(tex: tex, fragment: SourceFragment(tex, file: Self.file, lineOrigins: [origin]), isDisplay: false)
    }

    /// A cell; `notes` are by line of its code, from 1.
    mutating func cell(
        _ code: String, id: String? = nil, role: Cell.Role = .ordinary, outcome: CellRun.Outcome = .succeeded,
        outputs: [CellOutput] = [], steps: [StepRecord] = [],
        options: CellOptions = CellOptions(), notes: [Int: LineRecord] = [:], diagnostics: [Int: Diagnostic] = [:],
        label: Anchor.Label? = nil
    ) {
        let index = cells.count
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let first = nextLine + 1
        let origins = lines.indices.map { TextPosition(line: first + $0, column: 1) }
        let anchorID = id ?? "cell-\(index + 1)"
        let span = TextSpan(
            start: TextPosition(line: nextLine, column: 1), end: TextPosition(line: first + lines.count, column: 4))
        let names = lines.enumerated().compactMap { offset, line in
            line.firstRange(of: "//@").map { Cell.LineName(name: String(line[$0.upperBound...]), line: first + offset) }
        }
        cells.append(
            Cell(
                index: index, id: id, anchorID: anchorID, role: role, options: options,
                source: SourceFragment(code, file: Self.file, lineOrigins: origins), span: span, lineNames: names,
                blanks: [], solutionLines: []))
        let records = notes.sorted { $0.key < $1.key }.map { line, record in
            var record = record
            record.span = TextSpan(line: first + line - 1, column: 1)
            return record
        }
        let placed = diagnostics.sorted { $0.key < $1.key }.map { line, diagnostic in
            var diagnostic = diagnostic
            let width = diagnostic.span.end.column - diagnostic.span.start.column
            diagnostic.span = TextSpan(line: first + line - 1, column: diagnostic.span.start.column, bytes: width)
            return diagnostic
        }
        runs.append(
            CellRun(
                index: index, outcome: outcome, outputs: outputs, lines: records,
                steps: steps, diagnostics: placed))
        if let label { anchors.append(Anchor(id: anchorID, label: label, title: "", span: span)) }
        blocks.append(.cell(index))
        nextLine += lines.count + 3
    }

    mutating func exercise(_ result: ExerciseRun) {
        exercises.append(result)
    }
}

extension LineRecord {
    /// What a line gave, its place still to be told.
    static func gave(
        _ text: String, type: String = "Double", count: Int = 1, first: String? = nil,
        detail: ValueSummary.Detail? = nil
    ) -> LineRecord {
        LineRecord(
            span: .start, count: count, first: first.map { ValueSummary(type: type, text: $0) },
            last: ValueSummary(type: type, text: text, detail: detail))
    }
}

/// A message of a cell, for sketches.
struct SketchMessage: DiagnosticMessage {
    var id = "sketch"
    var text: String
    var hint: String?
    var severity = Diagnostic.Severity.error

    func at(column: Int, bytes: Int) -> Diagnostic {
        Diagnostic(self, file: LessonSketch.file, at: TextSpan(line: 1, column: column, bytes: bytes))
    }
}
