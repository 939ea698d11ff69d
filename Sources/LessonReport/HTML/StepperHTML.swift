import Canvas
import LessonFormat

/// A figure that unfolds: all its frames, what they share written once, and a place for the controls.
///
/// Without a script, and on paper, its key frames stand side by side. The others are shown by the script alone, which
/// gives them their anchors and names their pictures: a page with thousands of frames has no byte to spare on each.
struct StepperHTML {
    let figure: ReportFigure
    let drawing: Drawing
    let words: any Words

    var html: String {
        let shared = SharedLayers(of: drawing, prefix: figure.key)
        var html = "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
        html += shared.definitions + "</defs></svg><div class=\"frames\" data-columns=\"\(columns)\">"
        for (index, frame) in drawing.frames.enumerated() { html += self.html(frame, index, shared.panels[index]) }
        html += "</div><div class=\"controls\"></div>"
        if let table = drawing.table { html += self.html(table) }
        return html
    }

    /// How many key frames share a row of paper: pictures are not made smaller than six tenths for it.
    private var columns: Int {
        min(max(Int(Self.sheet / max(widest * 0.6, 1)), 1), 4, max(keyFrames.count, 1))
    }

    private static let sheet = 680.0
    private static let gap = 8.0

    private var widest: Double { keyFrames.map { stripWidth(of: drawing.frames[$0]) }.max() ?? 0 }

    /// What the frame's panels take in a film strip.
    private func stripWidth(of frame: Drawing.Frame) -> Double {
        let panels = frame.panels.filter(\.isEssential)
        return panels.map(\.width).reduce(Double(max(panels.count - 1, 0)) * Self.gap, +)
    }

    /// What a narrow frame lacks to the widest one, so that a strip shrinks all its frames by the same factor.
    private func room(beside frame: Drawing.Frame) -> String {
        let width = (widest - stripWidth(of: frame) - Self.gap).rounded()
        guard columns > 1, width > 0 else { return "" }
        return "<svg class=\"room\" viewBox=\"0 0 \(width.svg) 1\" width=\"\(width.svg)\" aria-hidden=\"true\"></svg>"
    }

    private func html(_ frame: Drawing.Frame, _ index: Int, _ markups: [String]) -> String {
        let id = figure.id.htmlEscaped
        let number = index + 1
        let isKey = keyFrames.contains(index)
        var attributes = isKey ? " class=\"key\" id=\"\(id)/frame-\(number)\"" : ""
        if !frame.lights.isEmpty { attributes += " data-lights=\"\(frame.lights.joined(separator: " ").htmlEscaped)\"" }
        if let line = frame.line { attributes += " data-line=\"\(line)\"" }
        let pictures = zip(frame.panels, markups).map { PanelHTML(panel: $0).html(inside: $1) }.joined()
        let panels = pictures + (isKey ? room(beside: frame) : "")
        let label = frame.label.isEmpty ? "" : "<b>\(frame.label.htmlEscaped)</b> "
        let says = frame.says.isEmpty ? figure.alternative : frame.says == frame.label ? "" : frame.says
        let name = isKey ? " role=\"img\" aria-labelledby=\"\(id)/says-\(number)\"" : ""
        let place = isKey ? " id=\"\(id)/says-\(number)\"" : ""
        return "<div\(attributes)><div\(name)>\(panels)</div>"
            + "<p\(place)>\(label)\(says.tyingProducts.htmlEscaped)</p></div>\n"
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
        let shown = named.filter { drawing.frames.indices.contains($0) }
        if !shown.isEmpty { return Set(shown) }
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
