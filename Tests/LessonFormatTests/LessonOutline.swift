import Diagnostics
import LessonFormat

/// A lesson as indented lines that a person can review: one block a line, inlines in a compact spelling.
struct LessonOutline {
    private let lesson: Lesson
    private var lines: [String] = []

    static func text(of lesson: Lesson) -> String {
        var outline = LessonOutline(lesson: lesson)
        outline.describe()
        return outline.lines.joined(separator: "\n") + "\n"
    }

    private init(lesson: Lesson) {
        self.lesson = lesson
    }

    private mutating func describe() {
        for diagnostic in lesson.diagnostics {
            lines.append(
                "\(diagnostic.span.start)-\(diagnostic.span.end): \(diagnostic.severity.rawValue): \(diagnostic.text) [\(diagnostic.id)]"
            )
            if let hint = diagnostic.hint { lines.append("    hint: \(hint)") }
            for note in diagnostic.notes { lines.append("    note: \(note.span.start): \(note.text)") }
        }
        lines.append("---")
        describeFrontMatter()
        for block in lesson.blocks { describe(block, depth: 0) }
        describeTables()
    }

    private mutating func describeFrontMatter() {
        let matter = lesson.frontMatter
        let standard = FrontMatter()
        lines.append("title: \(matter.title)")
        if !matter.summary.isEmpty { lines.append("summary: \(matter.summary)") }
        if !matter.authors.isEmpty { lines.append("authors: \(matter.authors)") }
        if matter.lang != standard.lang { lines.append("lang: \(matter.lang)") }
        if let order = matter.order { lines.append("order: \(order)") }
        if matter.seed != 0 { lines.append("seed: \(matter.seed)") }
        if matter.limits != standard.limits { lines.append("limits: \(matter.limits)") }
        if !matter.requires.isEmpty { lines.append("requires: \(matter.requires)") }
        if !matter.uses.isEmpty { lines.append("uses: \(matter.uses)") }
    }

    private mutating func describeTables() {
        for value in lesson.values {
            let after = value.afterCell.map { "after cell \($0)" } ?? "before any cell"
            let place = value.expression.lineOrigins[0]
            lines.append("value \(value.index): `\(value.expression.text)` at \(place), \(after)")
        }
        for anchor in lesson.anchors {
            let number = anchor.label.kind == .place ? "" : " \(anchor.label.number)"
            lines.append(
                "#\(anchor.id): \(anchor.label.kind.rawValue)\(number) at \(anchor.span.start): \(anchor.title)")
        }
        for exercise in lesson.exercises {
            lines.append(
                "exercise \(exercise.id): cell \(exercise.cell), solutions \(exercise.solutions), "
                    + "checks \(exercise.checks), tests \(exercise.tests), wrong \(exercise.wrongAnswers), "
                    + "\(exercise.points) points")
        }
        for term in lesson.terms { lines.append("term \(term.name): #\(term.id) at \(term.span.start)") }
    }

    private mutating func add(_ text: String, depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + text.replacingNewlines)
    }

    private mutating func describe(_ block: Block, depth: Int) {
        switch block {
        case .heading(let level, let id, let content): add("h\(level) #\(id): \(content.outline)", depth: depth)
        case .paragraph(let content): add("p: \(content.outline)", depth: depth)
        case .quote(let blocks): describe("quote", blocks, depth)
        case .list(let list): describe(list, depth)
        case .code(let info, let text, let span):
            add("code [\(info)] \(span.start)-\(span.end): \(text)", depth: depth)
        case .rule: add("rule", depth: depth)
        case .cell(let index): describe(lesson.cells[index], depth)
        case .table(let table): describe(table, depth)
        case .math(let formula, let id):
            add("math \(id.map { "#\($0) " } ?? "")\(formula.outline)", depth: depth)
        case .callout(let kind, let blocks): describe("callout \(kind.rawValue)", blocks, depth)
        case .details(let summary, let isOpen, let blocks):
            describe("details\(isOpen ? " open" : ""): \(summary.outline)", blocks, depth)
        case .figure(let id, let blocks, let caption):
            describe("figure \(id.map { "#\($0)" } ?? ""): \(caption.outline)", blocks, depth)
        case .tabs(let group, let tabs):
            add("tabs \(group)", depth: depth)
            for tab in tabs {
                add("tab \(tab.label)", depth: depth + 1)
                describe(tab.block, depth: depth + 2)
            }
        case .refusedHTML(let text): add("refused: \(text)", depth: depth)
        }
    }

    private mutating func describe(_ name: String, _ blocks: [Block], _ depth: Int) {
        add(name, depth: depth)
        for block in blocks { describe(block, depth: depth + 1) }
    }

    private mutating func describe(_ list: Block.List, _ depth: Int) {
        let tightness = list.isTight ? "tight" : "loose"
        switch list.marker {
        case .bullet: add("list, \(tightness)", depth: depth)
        case .ordered(let start): add("list from \(start), \(tightness)", depth: depth)
        }
        for item in list.items { describe("item", item, depth + 1) }
    }

    private mutating func describe(_ table: Block.Table, _ depth: Int) {
        add("table \(table.id.map { "#\($0)" } ?? ""): \(table.caption.outline)", depth: depth)
        add("aligned " + table.alignments.map(\.rawValue).joined(separator: " "), depth: depth + 1)
        for row in [table.header] + table.rows { add(row.map(\.outline).joined(separator: " | "), depth: depth + 1) }
    }

    private mutating func describe(_ cell: Cell, _ depth: Int) {
        add("cell \(cell.index) #\(cell.anchorID) \(cell.role) \(cell.span.start)-\(cell.span.end)", depth: depth)
        let options = Mirror(reflecting: cell.options).children
        let standard = Mirror(reflecting: CellOptions()).children
        for (option, usual) in zip(options, standard) where "\(option.value)" != "\(usual.value)" {
            add("\(option.label ?? ""): \(option.value)", depth: depth + 1)
        }
        for (origin, line) in zip(
            cell.source.lineOrigins, cell.source.text.split(separator: "\n", omittingEmptySubsequences: false))
        {
            add("\(origin)| \(line)", depth: depth + 1)
        }
        for name in cell.lineNames { add("line \(name.line) is \(name.name)", depth: depth + 1) }
        for blank in cell.blanks { add("blank at \(blank.start)", depth: depth + 1) }
        for lines in cell.solutionLines { add("solution in lines \(lines)", depth: depth + 1) }
    }
}

extension Formula {
    /// With the place of each of its lines.
    fileprivate var outline: String {
        (isDisplay ? "$$" : "$") + "\(tex)\(isDisplay ? "$$" : "$") at "
            + fragment.lineOrigins.map(\.description).joined(separator: ", ")
    }
}

extension [Inline] {
    fileprivate var outline: String { map(\.outline).joined() }
}

extension Inline {
    fileprivate var outline: String {
        switch self {
        case .text(let text): text
        case .code(let code): "`\(code)`"
        case .emphasis(let content): "<em \(content.outline)>"
        case .strong(let content): "<strong \(content.outline)>"
        case .link(let destination, let title, let content): "<link \(destination) \"\(title)\" \(content.outline)>"
        case .image(let image): "<image \(image.path) \"\(image.title)\" at \(image.span.start): \(image.alternative)>"
        case .softBreak: "⏎"
        case .lineBreak: "↵"
        case .math(let formula): formula.outline
        case .value(let index): "<value \(index)>"
        case .reference(let id, let content, let label):
            "<ref #\(id) \(label.map { "\($0.kind.rawValue) \($0.number)" } ?? "-"): \(content.outline)>"
        case .element(let element, let content):
            "<\(element.name.rawValue) \(element.attribute ?? "")|\(content.outline)>"
        case .definition(let id, let content): "<dfn #\(id)|\(content.outline)>"
        case .refusedHTML(let text): "<refused \(text)>"
        }
    }
}

extension String {
    fileprivate var replacingNewlines: String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
    }
}
