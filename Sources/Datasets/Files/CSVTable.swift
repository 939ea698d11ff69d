import TensorKit

/// A table in comma-separated values (RFC 4180): a row of names, then rows of as many fields, quoted or not.
struct CSVTable {
    let file: String
    let columns: [String]
    /// Fields of each row, in the order of the columns.
    private(set) var rows: [[String]] = []
    /// The line in the file at which each row begins.
    private(set) var lines: [Int] = []

    /// 16 MiB: a file of nothing but commas then takes some hundred megabytes as fields.
    static let largestFile = 1 << 24
    private static let mostColumns = 10_000

    init(_ bytes: [UInt8], file: String) throws(TensorError) {
        guard bytes.count <= Self.largestFile else { throw .tableTooLarge(file, bytes.count) }
        var scanner = CSVScanner(bytes, file: file)
        guard let names = try scanner.row() else { throw .emptyTable(file) }
        guard names.count <= Self.mostColumns else { throw .tooManyColumns(file, names.count) }
        var known: Set<String> = []
        if let double = names.first(where: { !known.insert($0).inserted }) { throw .sameColumn(file, double) }
        self.file = file
        columns = names
        while true {
            let line = scanner.line
            guard let row = try scanner.row() else { return }
            if row == [""], names.count > 1 { continue }
            guard row.count == names.count else {
                throw .unevenRow(file, line: line, fields: row.count, columns: names.count)
            }
            rows.append(row)
            lines.append(line)
        }
    }

    func place(of column: String) throws(TensorError) -> Int {
        guard let place = columns.firstIndex(of: column) else { throw .noSuchColumn(file, column, columns) }
        return place
    }

    /// A field as a finite number.
    func number(row: Int, column: Int) throws(TensorError) -> Real {
        let field = rows[row][column]
        let text = field.drop { $0 == " " }
        guard let value = Double(text.prefix { $0 != " " }), value.isFinite, Real(value).isFinite else {
            throw .notANumber(file, field, line: lines[row], column: columns[column])
        }
        return Real(value)
    }
}

extension TensorError {
    static func tableTooLarge(_ file: String, _ count: Int) -> TensorError {
        TensorError(
            "table-too-large", "“\(file)” holds \(count) bytes, and the limit for a table is \(CSVTable.largestFile)")
    }

    static func emptyTable(_ file: String) -> TensorError {
        TensorError("empty-table", "“\(file)” is empty, but a first line with the names of its columns was expected")
    }

    static func tooManyColumns(_ file: String, _ count: Int) -> TensorError {
        TensorError("too-many-columns", "“\(file)” has \(count) columns; the limit is 10000")
    }

    static func sameColumn(_ file: String, _ name: String) -> TensorError {
        TensorError("same-column-twice", "“\(file)” has more than one column named “\(name.prefix(40))”")
    }

    static func unevenRow(_ file: String, line: Int, fields: Int, columns: Int) -> TensorError {
        TensorError(
            "uneven-row", "line \(line) of “\(file)” has \(fields) fields, but there are \(columns) columns")
    }

    static func noSuchColumn(_ file: String, _ name: String, _ columns: [String]) -> TensorError {
        let known = columns.prefix(20).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
        return TensorError("no-such-column", "“\(file)” has no column “\(name.prefix(40))”; it has \(known)")
    }

    static func notANumber(_ file: String, _ field: String, line: Int, column: String) -> TensorError {
        TensorError(
            "not-a-number",
            "line \(line) of “\(file)” has “\(field.prefix(40))” in the column “\(column.prefix(40))”, but a number was expected"
        )
    }
}
