import Diagnostics

/// A lesson on its way: what building blocks and inlines finds, before ids are final and references lead anywhere.
final class LessonDraft {
    let lines: SourceLines
    let formulas: FormulaStore
    let sink: DiagnosticSink

    private(set) var cells: [Cell] = []
    private(set) var values: [ProseValue] = []
    private(set) var references: [DraftReference] = []
    private(set) var anchors: [DraftAnchor] = []
    private(set) var terms: [Term] = []
    private var termOfID: [String: Term] = [:]
    private var lastCellInFlow: Int?

    init(lines: SourceLines, formulas: FormulaStore, sink: DiagnosticSink) {
        self.lines = lines
        self.formulas = formulas
        self.sink = sink
    }

    /// Keeps a cell and gives its index.
    func add(_ fence: Fence) -> Int {
        let cell = CellReader(sink: sink).read(fence, index: cells.count)
        cells.append(cell)
        if cell.runsInFlow { lastCellInFlow = cell.index }
        anchors.append(DraftAnchor(cell: cell))
        return cell.index
    }

    /// Keeps a value in prose and gives its index.
    func addValue(_ expression: String, at position: TextPosition, span: TextSpan) -> Int {
        let fragment = SourceFragment(expression, file: sink.file, lineOrigins: [position])
        values.append(ProseValue(index: values.count, expression: fragment, span: span, afterCell: lastCellInFlow))
        return values.count - 1
    }

    func addReference(to id: String, hasText: Bool, at span: TextSpan) {
        references.append(DraftReference(id: id, hasText: hasText, span: span))
    }

    /// Keeps an anchor. What comes back stands for its id until the id is final.
    func addAnchor(_ anchor: DraftAnchor) -> String {
        anchors.append(anchor)
        return DraftAnchor.ticket(anchors.count - 1)
    }

    /// Names an anchor whose caption came after it was opened.
    func setTitle(_ title: String, ofTicket ticket: String) {
        if let index = DraftAnchor.index(ofTicket: ticket) { anchors[index].title = title }
    }

    /// Keeps a definition. What comes back stands for its id.
    func addTerm(_ name: String, at span: TextSpan) -> String {
        let id = "term-" + AnchorID.slug(of: name)
        if let first = termOfID[id] {
            let note = sink.note("it is first defined here", at: first.span)
            sink.report(TermMessage.duplicate(name), at: span, notes: [note])
            return id
        }
        let term = Term(name: name, id: id, span: span)
        termOfID[id] = term
        terms.append(term)
        return addAnchor(DraftAnchor(id: id, kind: .place, title: name, span: span))
    }
}

/// A link to a place in the same lesson.
struct DraftReference {
    var id: String
    var hasText: Bool
    var span: TextSpan
}

enum TermMessage: DiagnosticMessage {
    case duplicate(String)

    var id: String { "duplicate-term" }

    var text: String {
        switch self {
        case .duplicate(let name): "`\(name)` is already defined"
        }
    }
}
