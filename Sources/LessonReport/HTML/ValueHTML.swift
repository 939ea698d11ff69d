import Canvas
import Figures
import Trace

/// A value in full, for a reader who asked: its type, its numbers, its statistics, a small heat map.
struct ValueHTML {
    let summary: ValueSummary
    let words: any Words

    /// About how many characters the margin shows in one line.
    private static let marginWidth = 28

    /// `nil` where the margin's short text already says all.
    var html: String? {
        switch summary.detail {
        case nil:
            let isCut = summary.text.count > Self.marginWidth
            return isCut ? card("<p class=\"full\">\(summary.text.htmlEscaped)</p>") : nil
        case .number(let number):
            let full = NumberStyle.full.format(number)
            return full == summary.text ? nil : card("<p class=\"full\">\(full.htmlEscaped)</p>")
        case .text(let text): return card("<pre>\(text.htmlEscaped)</pre>")
        case .tensor(let tensor): return card(html(tensor))
        case .elements(let elements, let count): return card(html(elements, count))
        case .fields(let fields): return card(html(fields))
        }
    }

    private func card(_ content: String) -> String {
        "<div class=\"card\"><p class=\"type\"><code>\(summary.type.htmlEscaped)</code></p>\(content)</div>"
    }

    private func html(_ fields: [ValueSummary.Field]) -> String {
        let rows = fields.map { field in
            "<tr><th scope=\"row\"><code>\(field.name.htmlEscaped)</code></th>"
                + "<td><code>\(field.value.text.htmlEscaped)</code></td></tr>"
        }
        return "<table><tbody>\(rows.joined())</tbody></table>"
    }

    private func html(_ elements: [ValueSummary], _ count: Int) -> String {
        let items = elements.enumerated().map { index, element in
            "<tr><th scope=\"row\">\(index)</th><td><code>\(element.text.htmlEscaped)</code></td></tr>"
        }
        let rest =
            count > elements.count ? "<p class=\"type\">\(words.firstOf(elements.count, count).htmlEscaped)</p>" : ""
        return "<table><tbody>\(items.joined())</tbody></table>\(rest)"
    }

    private func html(_ tensor: TensorSummary) -> String {
        let facts = [
            (words.shape, tensor.shape.map(String.init).joined(separator: " × ")),
            (words.minimum, tensor.minimum.shown), (words.maximum, tensor.maximum.shown),
            (words.mean, tensor.mean.shown), (words.deviation, tensor.deviation.shown),
        ]
        let rows = facts.map { "<tr><th scope=\"row\">\($0.0.htmlEscaped)</th><td>\($0.1.htmlEscaped)</td></tr>" }
        return "<div class=\"glance\"><table class=\"facts\"><tbody>\(rows.joined())</tbody></table>"
            + "\(heatMap(tensor))</div>\(numbers(tensor))"
    }

    /// The first matrix of the tensor; a vector is one row.
    private func grid(_ tensor: TensorSummary) -> (rows: Int, columns: Int) {
        let columns = max(tensor.shape.last ?? 1, 1)
        let rows = tensor.shape.count < 2 ? 1 : tensor.shape[tensor.shape.count - 2]
        return (min(rows, tensor.values.count / columns), columns)
    }

    private func heatMap(_ tensor: TensorSummary) -> String {
        let grid = grid(tensor)
        guard grid.rows > 0, grid.columns <= 64, grid.rows <= 64, grid.rows * grid.columns >= 4 else { return "" }
        let map = HeatMap(rows: grid.rows, columns: grid.columns, values: tensor.values)
        let side = min(max(220 / Double(max(grid.rows, grid.columns)), 2), 18)
        let area = Area(left: 0, top: 0, width: Double(grid.columns) * side, height: Double(grid.rows) * side)
        let panel = Drawing.Panel(width: area.width, height: area.height, layers: [map.drawing(in: area)])
        return "<div class=\"panels\" aria-hidden=\"true\">" + PanelHTML(panel: panel).html + "</div>"
    }

    private func numbers(_ tensor: TensorSummary) -> String {
        let grid = grid(tensor)
        let (rows, columns) = (min(grid.rows, 8), min(grid.columns, 8))
        guard rows > 0 else { return "" }
        let body = (0..<rows).map { row in
            let cells = (0..<columns).map { "<td>\(tensor.values[row * grid.columns + $0].shown)</td>" }
            return "<tr>\(cells.joined())\(grid.columns > columns ? "<td>…</td>" : "")</tr>"
        }
        let all = tensor.shape.reduce(1, *)
        let rest = all > rows * columns ? "<p class=\"type\">\(words.firstOf(rows * columns, all).htmlEscaped)</p>" : ""
        return "<div class=\"scroll\"><table class=\"numbers\"><tbody>\(body.joined())</tbody></table></div>\(rest)"
    }
}
