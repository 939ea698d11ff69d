import CellLanguage
import Figures
import Trace

/// The picture that suits a value, if one does.
struct ShownValue {
    private static let rowLimit = 500
    private let value: CellValue
    private let title: String

    init(_ value: CellValue, title: String) {
        self.value = value
        self.title = title
    }

    /// `nil` for what is best read as text.
    var figure: Figure? {
        switch value.type.name {
        case "[Double]": row(value.value())
        case "[Int]": row((value.value() as [Int]).map(Double.init))
        case "[[Double]]": grid(value.value())
        case "[[Int]]": grid((value.value() as [[Int]]).map { $0.map(Double.init) })
        default: table
        }
    }

    private func row(_ numbers: [Double]) -> Figure? { grid([numbers]) }

    /// Rows of one length; others are text.
    private func grid(_ rows: [[Double]]) -> Figure? {
        guard let columns = rows.first?.count, columns > 0, rows.allSatisfy({ $0.count == columns }) else { return nil }
        return .matrix(MatrixFigure(title: title, rows: rows.count, columns: columns, values: Array(rows.joined())))
    }

    private var table: Figure? {
        switch value.summary.detail {
        case .fields(let fields) where !fields.isEmpty:
            .table(TableFigure(title: title, columns: ["", ""], rows: fields.map { [$0.name, Self.plain($0.value)] }))
        case .elements: rows(of: (value.elements ?? []).prefix(Self.rowLimit).map(\.summary))
        case .fields, .number, .tensor, .text, nil: nil
        }
    }

    /// A list of structures of one kind: a row each.
    private func rows(of elements: [ValueSummary]) -> Figure? {
        var columns: [String]?
        var rows: [[String]] = []
        for element in elements {
            guard case .fields(let fields) = element.detail, columns == nil || columns == fields.map(\.name) else {
                return nil
            }
            columns = fields.map(\.name)
            rows.append(fields.map { Self.plain($0.value) })
        }
        return columns.map { .table(TableFigure(title: title, columns: $0, rows: rows)) }
    }

    /// As a table writes it: text without quotation marks, large whole numbers in groups.
    private static func plain(_ summary: ValueSummary) -> String {
        switch summary.detail {
        case .text(let text): text
        case .number(let number) where summary.type == "Int" && abs(number) >= 10_000:
            NumberStyle.grouped.format(number)
        case .number, .tensor, .elements, .fields, nil: summary.text
        }
    }
}
