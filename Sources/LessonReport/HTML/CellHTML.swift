import Canvas
import LessonFormat
import LessonRun

/// A cell: its code with its values, its output, its figures, and what went wrong.
struct CellHTML {
    let cell: ReportCell
    let words: any Words
    let math: MathRenderer

    var html: String {
        guard cell.isShown else { return "" }
        switch cell.role {
        case .ordinary:
            return section(
                cell.outcome == .failedAsExpected ? "cell expected" : "cell", head: status + code, body: outputs)
        case .exercise:
            return section(
                "cell exercise", head: exerciseHead + code,
                body: outputs + WritingLines(count: cell.writingLines).html)
        case .solution: return folded(words.solution, "solution")
        case .check: return folded(words.check, "check")
        case .tests: return folded(words.hiddenTests, "check")
        case .wrong: return folded(words.wrongAnswer, "check")
        }
    }

    private func section(_ classes: String, head: String, body: String) -> String {
        let label = cell.label.map { words.label($0) } ?? words.cell(cell.index + 1)
        return
            "<div class=\"\(classes)\" id=\"\(cell.id.htmlEscaped)\" role=\"group\" aria-label=\"\(label.htmlEscaped)\">\n"
            + head + body + "</div>\n"
    }

    private func folded(_ title: String, _ classes: String) -> String {
        section(
            "cell \(classes)",
            head: "<details class=\"fold\"><summary>\(title.htmlEscaped)</summary>\n\(code)\(outputs)</details>\n",
            body: "")
    }

    /// What is to be said of a cell before its code: that it was skipped, or is meant to fail.
    private var status: String {
        switch cell.outcome {
        case .skipped(let name, let line):
            "<p class=\"status skipped\">\(words.skipped(name: name, line: line).htmlWithCode)</p>\n"
        case .failedAsExpected: "<p class=\"status expected\">\(words.expectedError.htmlEscaped)</p>\n"
        case .succeeded, .failed, .notRun: ""
        }
    }

    private var exerciseHead: String {
        let title = cell.label.map { words.label($0) } ?? words.exercise
        let points = (cell.exercise?.pointsPossible).flatMap { $0 > 0 ? words.points($0.shown) : nil } ?? ""
        return "<p class=\"exercise-head\"><strong>\(title.htmlEscaped)</strong>"
            + (points.isEmpty ? "" : "<span class=\"points\">\(points.htmlEscaped)</span>")
            + (cell.writingLines > 0 ? "</p>\n" : badge)
    }

    private var badge: String {
        let kind = (cell.exercise?.result ?? .notAnswered).badge
        let text = cell.exercise.map { words.result(of: $0) } ?? words.notAnswered
        return "<span class=\"badge \(kind)\">\(text.htmlEscaped)</span></p>\n"
    }

    private var code: String {
        guard cell.showsCode, !cell.lines.isEmpty else { return messages }
        let code = "<div class=\"code\">\n\(lines)</div>\n"
        guard cell.isFolded else { return code + messages }
        return
            "<details class=\"fold\"><summary>\(words.showCode.htmlEscaped)</summary>\n\(code)</details>\n\(messages)"
    }

    /// The lines of a solution inside the cell are folded away together.
    private var lines: String {
        var html = ""
        var isInSolution = false
        for line in cell.lines {
            if line.isSolution != isInSolution {
                html +=
                    line.isSolution
                    ? "<details class=\"fold inside\"><summary>\(words.solution.htmlEscaped)</summary>\n"
                    : "</details>\n"
                isInSolution = line.isSolution
            }
            html += CodeLineHTML(line: line, words: words).html
        }
        return html + (isInSolution ? "</details>\n" : "")
    }

    private var messages: String {
        cell.messages.map { MessageHTML(diagnostic: $0, words: words).html }.joined()
    }

    private var outputs: String {
        cell.outputs.map { output in
            switch output {
            case .text(let text):
                "<pre class=\"output\"><samp>\(text.htmlEscaped)</samp></pre>\n"
            case .figure(let figure): FigureHTML(figure: figure, words: words, math: math).html
            }
        }.joined()
    }
}

extension ExerciseRun.Result {
    fileprivate var badge: String {
        switch self {
        case .notAnswered: "open"
        case .passed: "passed"
        case .failed, .error, .overLimit: "failed"
        }
    }
}

extension Words {
    func result(of run: ExerciseRun) -> String {
        switch run.result {
        case .notAnswered: notAnswered
        case .passed: passed
        case .failed: failed
        case .error: stoppedWithError
        case .overLimit: reached(ReachedLimit(of: run))
        }
    }
}
