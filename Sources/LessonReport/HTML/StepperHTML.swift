import LessonFormat

/// A figure that unfolds: all its frames, what they share written once, and a place for the controls.
///
/// Without a script, and on paper, its key frames stand side by side.
struct StepperHTML {
    let figure: ReportFigure
    let drawing: Drawing
    let words: any Words

    var html: String {
        let shared = SharedLayers(of: drawing, prefix: figure.key)
        var html = "<svg class=\"drawing defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
        html += shared.definitions + "</defs></svg><div class=\"frames\(amount)\">"
        for (index, frame) in drawing.frames.enumerated() { html += self.html(frame, index, shared) }
        html += "</div><div class=\"controls\"></div>"
        if let table = drawing.table { html += self.html(table) }
        return html
    }

    /// How the key frames share a row.
    private var amount: String {
        let widest = drawing.frames.flatMap(\.panels).filter(\.isEssential).map(\.width).max() ?? 0
        if widest > 600 { return " wide" }
        return switch keyFrames.count {
        case ...2: " few"
        case 3...6: ""
        default: " many"
        }
    }

    private func html(_ frame: Drawing.Frame, _ index: Int, _ shared: SharedLayers) -> String {
        let id = figure.id.htmlEscaped
        let number = index + 1
        var classes = keyFrames.contains(index) ? "frame key" : "frame"
        if index == 0 { classes += " now" }
        var attributes = " class=\"\(classes)\" id=\"\(id)/frame-\(number)\""
        if !frame.lights.isEmpty { attributes += " data-lights=\"\(frame.lights.joined(separator: " ").htmlEscaped)\"" }
        if let line = frame.line { attributes += " data-line=\"\(line)\"" }
        let panels = frame.panels.map { PanelHTML(panel: $0).html(shared.reference) }.joined()
        let label = frame.label.isEmpty ? "" : "<b>\(frame.label.htmlEscaped)</b> "
        let says = frame.says.isEmpty ? figure.alternative : frame.says == frame.label ? "" : frame.says
        return
            "<div\(attributes)><div class=\"panels\" role=\"img\" aria-labelledby=\"\(id)/says-\(number)\">\(panels)</div>"
            + "<p class=\"says\" id=\"\(id)/says-\(number)\">\(label)\(says.htmlEscaped)</p></div>\n"
    }

    /// The frames that paper shows: those that the author names, else those that the drawing holds for the key.
    private var keyFrames: Set<Int> {
        let last = drawing.frames.count - 1
        let named = figure.keyFrames.map { frame in
            switch frame {
            case .number(let number): number - 1
            case .last: last
            }
        }
        if !named.isEmpty { return Set(named) }
        let keys = drawing.frames.indices.filter { drawing.frames[$0].isKey }
        return keys.isEmpty ? [0, last] : Set(keys)
    }

    private func html(_ table: DrawingTable) -> String {
        let head = table.columns.map { "<th scope=\"col\">\($0.htmlEscaped)</th>" }.joined()
        let rows = table.rows.map { row in
            "<tr>" + row.map { "<td>\($0.htmlEscaped)</td>" }.joined() + "</tr>"
        }
        return "<details class=\"all-steps\"><summary>\(table.title.htmlEscaped)</summary><div class=\"scroll\"><table>"
            + "<thead><tr>\(head)</tr></thead><tbody>\(rows.joined())</tbody></table></div></details>"
    }
}
