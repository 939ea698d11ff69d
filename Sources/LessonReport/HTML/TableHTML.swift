import Canvas
import Figures
import Trace

/// A table that a cell showed. Columns of numbers stand right.
struct TableHTML {
    private let figure: TableFigure
    private let kinds: [Kind]

    private enum Kind {
        case text, number, year
    }

    init(_ figure: TableFigure) {
        self.figure = figure
        kinds = figure.columns.indices.map { column in
            let texts = figure.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
            guard !texts.isEmpty, texts.allSatisfy(Self.isNumber) else { return .text }
            return texts.allSatisfy { Int($0).map(Self.years.contains) ?? false } ? .year : .number
        }
    }

    /// A column of nothing but such numbers tells when something was.
    private static let years = 1800...2100

    private func kind(of column: Int) -> Kind { kinds.indices.contains(column) ? kinds[column] : .text }

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
        kind(of: column) == .text ? "" : " class=\"right\""
    }

    /// A number has a true minus sign, and a long whole number stands in groups.
    private func text(_ text: String, in column: Int) -> String {
        switch kind(of: column) {
        case .text: text.typesetName.htmlEscaped
        case .year: text.htmlEscaped
        case .number: (text.hasPrefix("-") ? "−" : "") + Self.grouped(text.trimmingPrefix("-")).htmlEscaped
        }
    }

    /// `48120` as `48,120`.
    private static func grouped(_ digits: Substring) -> String {
        guard let match = digits.wholeMatch(of: /(\d{4,15})(\.\d+)?/), let whole = Int(match.1) else {
            return String(digits)
        }
        return NumberStyle.grouped.format(whole) + (match.2 ?? "")
    }

    private static let numberCharacters = Set("0123456789.,%×⁰¹²³⁴⁵⁶⁷⁸⁹⁻-−+e/ ")

    private static func isNumber(_ text: String) -> Bool {
        text.contains(where: \.isWholeNumber) && text.first != "/" && text.allSatisfy(numberCharacters.contains)
            || ["nan", "inf", "-inf"].contains(text)
    }
}
