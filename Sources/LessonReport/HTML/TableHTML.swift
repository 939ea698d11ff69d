import Canvas
import Figures
import Trace

/// A table that a cell showed. Columns of numbers stand right.
struct TableHTML {
    private let figure: TableFigure
    private let isNumeric: [Bool]

    init(_ figure: TableFigure) {
        self.figure = figure
        isNumeric = figure.columns.indices.map { column in
            let texts = figure.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
            return !texts.isEmpty && texts.allSatisfy(Self.isNumber)
        }
    }

    var html: String {
        let head = figure.columns.enumerated().map {
            // A column without a name has no header.
            $0.element.isEmpty
                ? "<td></td>" : "<th scope=\"col\"\(align($0.offset))>\($0.element.htmlEscaped)</th>"
        }
        let rows = figure.rows.map { row in
            "<tr>" + row.enumerated().map { "<td\(align($0.offset))>\(text($0.element, in: $0.offset))</td>" }.joined()
                + "</tr>"
        }
        return "<div class=\"scroll\"><table><thead><tr>\(head.joined())</tr></thead>"
            + "<tbody>\(rows.joined())</tbody></table></div>"
    }

    private func align(_ column: Int) -> String {
        isNumeric.indices.contains(column) && isNumeric[column] ? " class=\"right\"" : ""
    }

    /// A number has a true minus sign, and a long whole number stands in groups.
    private func text(_ text: String, in column: Int) -> String {
        guard isNumeric.indices.contains(column), isNumeric[column] else { return text.htmlEscaped }
        let isNegative = text.hasPrefix("-")
        let digits = isNegative ? String(text.dropFirst()) : text
        return (isNegative ? "−" : "") + Self.grouped(digits).htmlEscaped
    }

    /// `48120` as `48,120`; years and other short numbers as they are.
    private static func grouped(_ digits: String) -> String {
        guard let match = digits.wholeMatch(of: /(\d{5,15})(\.\d+)?/), let whole = Int(match.1) else { return digits }
        return NumberStyle.grouped.format(whole) + (match.2 ?? "")
    }

    private static let numberCharacters = Set("0123456789.,%×⁰¹²³⁴⁵⁶⁷⁸⁹⁻-−+e/ ")

    private static func isNumber(_ text: String) -> Bool {
        text.contains(where: \.isWholeNumber) && text.first != "/" && text.allSatisfy(numberCharacters.contains)
            || ["nan", "inf", "-inf"].contains(text)
    }
}
