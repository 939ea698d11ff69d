import TensorKit

extension Datasets {
    /// A table whose column `label` holds the class of each row, as any text, and whose other columns hold numbers.
    ///
    /// Classes are numbered in alphabetical order.
    public static func csv(
        _ name: String, label: String, in folder: DataFolder
    ) throws(TensorError) -> Dataset {
        try CSVTable(folder.bytes(of: name), file: name).classified(by: label)
    }

    /// A table of numbers, of which the column `target` is to be predicted from the others.
    public static func csv(
        _ name: String, target: String, in folder: DataFolder
    ) throws(TensorError) -> Dataset {
        try CSVTable(folder.bytes(of: name), file: name).predicting(target)
    }
}

extension CSVTable {
    func classified(by label: String) throws(TensorError) -> Dataset {
        let place = try place(of: label)
        let names = Set(rows.map { $0[place] }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices.map { Real($0) }))
        let labels = rows.compactMap { numbers[$0[place]] }
        return try Dataset(
            file, "Rows of a table; tell “\(label)” from the other columns.", origin: .files([file]),
            inputs: self.numbers(without: place), targets: Samples(shape: [], numbers: labels), classNames: names)
    }

    func predicting(_ target: String) throws(TensorError) -> Dataset {
        let place = try place(of: target)
        var targets: [Real] = []
        for row in rows.indices { targets.append(try number(row: row, column: place)) }
        return try Dataset(
            file, "Rows of a table; tell the number “\(target)” from the other columns.", origin: .files([file]),
            inputs: numbers(without: place), targets: Samples(shape: [1], numbers: targets))
    }

    /// All columns but one, as numbers.
    private func numbers(without place: Int) throws(TensorError) -> Samples {
        guard columns.count > 1 else { throw .onlyColumn(file, columns[place]) }
        _ = try [rows.count, columns.count - 1].checkedCount()
        var numbers: [Real] = []
        for row in rows.indices {
            for column in columns.indices where column != place {
                numbers.append(try number(row: row, column: column))
            }
        }
        return try Samples(shape: [columns.count - 1], numbers: numbers)
    }
}

extension TensorError {
    static func onlyColumn(_ file: String, _ name: String) -> TensorError {
        TensorError("only-column", "“\(file)” has no column but “\(name.prefix(40))” to tell it from")
    }
}
