import Diagnostics
import Figures
import Foundation
import LessonRun

@testable import LessonFormat
@testable import LessonReport

/// A lesson and an index whose every text is hostile.
struct HostileLesson {
    let texts: [String]

    /// One input a line, among them Markdown and TeX.
    static func corpus() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: "Fixtures/Hostile/corpus.txt"), encoding: .utf8)
        return text.split(separator: "\n").map(String.init)
    }

    var page: String {
        var sketch = LessonSketch(title: texts.joined(separator: " "), summary: texts.joined(separator: " "))
        for block in prose { sketch.block(block) }
        for text in texts { write(text, into: &sketch) }
        return HTMLRenderer(theme: .standard).render(ReportBuilder().build(from: sketch.lesson, run: sketch.run))
    }

    /// Each input as Markdown where an author may put it. Cells are left to the sketch.
    private var prose: [Block] {
        let markdown = texts.flatMap { text in
            [text, "- \(text)", "> \(text)", "#### \(text)", "| a |\n|---|\n| \(text) |", "`` \(text) ``"]
        }
        return LessonParser().parse(markdown.joined(separator: "\n\n"), file: "hostile.md").blocks.filter { block in
            if case .cell = block { return false }
            return true
        }
    }

    private func write(_ text: String, into sketch: inout LessonSketch) {
        sketch.cell(
            "let a = \"\(text)\" //@\(text)",
            outputs: [.text(text)] + figures(text).map { .figure($0, from: .start) },
            notes: [1: .gave(text, type: text, detail: .text(text))],
            diagnostics: [1: SketchMessage(text: text, hint: text).at(column: 1, bytes: 3)])
    }

    private func figures(_ text: String) -> [Figure] {
        let tex = text.trimmingCharacters(in: ["$"])
        return [
            .lines(
                LinesFigure(
                    title: text, xAxis: Axis(text), yAxis: Axis(text), series: [.init(name: text, values: [1, 2])])),
            .table(TableFigure(title: text, columns: [text], rows: [[text]])),
            .bars(BarsFigure(categories: [text], series: [.init(name: text, values: [1])])),
            .equation(EquationFigure(title: text, tex: tex, values: [.init(tex, 1)], steps: [tex])),
            .gates(GatesFigure(steps: [text, text], gates: [.init(name: text, values: [[0.1], [0.2]])])),
            .unrolled(UnrolledFigure(rows: [.init(words: [text, text], states: [[0.1], [0.2]])])),
            .variables(
                VariablesFigure(steps: [
                    .init(line: 1, depth: 0, variables: [.init(name: text, type: text, text: text, isChanged: true)]),
                    .init(line: 1, depth: 0, variables: [.init(name: text, type: text, text: text, isChanged: false)]),
                ])),
        ]
    }

    /// A course of one lesson a text, with the text for its title and its summary.
    var index: String {
        let lessons = texts.enumerated().map { number, text -> (Lesson, String) in
            var sketch = LessonSketch(title: text, summary: text)
            sketch.heading(2, text)
            sketch.text(.definition(id: "d\(number)", content: [.text(text)]), .text(text))
            return (sketch.lesson, "\(number).html")
        }
        return IndexRenderer(theme: .standard).render(IndexBuilder().build(from: lessons))
    }
}
