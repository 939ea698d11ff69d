import CellLanguage
import Figures
import Trace

/// `show`: anything, as its kind is best seen.
extension CellLibraryIndex {
    func addShowing() {
        function(
            "func show(_ value: Any, title: String = \"\")",
            "Shows a value: numbers in lists and tables as a heat map, a structure as a table, the rest as text."
        ) { call -> Void in
            let value = call.value(0).list
            if let shown = value.hostValue as? any ShownByItself {
                for figure in try shown.figures(title: call[1]) { try call.context.add(figure, from: call.span) }
            } else if let figure = ShownValue(value, title: call[1]).figure {
                try call.context.add(figure, from: call.span)
            } else {
                call.context.add(value.summary.wholeText + "\n")
            }
        }
        function(
            """
            func show(equation tex: String, where values: [(String, Double)] = [], steps: [String] = [], \
            title: String = "")
            """,
            "Shows a formula in TeX, the number of each symbol beneath it, and the steps to its value."
        ) { call -> Void in
            let pairs = (call.value(1).elements ?? []).compactMap(\.elements)
            let values = pairs.map { EquationFigure.Value($0[0].value(), $0[1].value()) }
            let figure = EquationFigure(title: call[3], tex: call[0], values: values, steps: call[2])
            try call.context.add(.equation(figure), from: call.span)
        }
        function(
            "func show(columns: [String], rows: [[String]], title: String = \"\")",
            "Shows a table of words."
        ) { call -> Void in
            try call.add(TableFigure(title: call[2], columns: call[0], rows: call[1]))
        }
        function(
            "func show(columns: [String], rows: [[Double]], title: String = \"\")",
            "Shows a table of numbers."
        ) { call -> Void in
            let rows = (call[1] as [[Double]]).map { $0.map { NumberStyle.short.format($0) } }
            try call.add(TableFigure(title: call[2], columns: call[0], rows: rows))
        }
    }
}

extension HostCall {
    fileprivate func add(_ table: TableFigure) throws {
        if let odd = table.rows.first(where: { $0.count != table.columns.count }) {
            throw CellError("a row of \(odd.count) cannot stand under \(table.columns.count) columns", id: "table-row")
        }
        try context.add(.table(table), from: span)
    }
}

extension ValueSummary {
    /// A long string in full, anything else in its one line.
    fileprivate var wholeText: String {
        if case .text(let text) = detail { return text }
        return text
    }
}
