import Figures

/// What can be told of a grid of counts whose rows and columns are the same classes.
struct ConfusionStory {
    let total: Int
    let right: Int
    /// The commonest mistake; `nil` where none was made.
    let worst: (actual: String, taken: String, count: Int)?

    /// `nil` where the figure is no such grid.
    init?(_ figure: MatrixFigure) {
        guard figure.colours == .sequential, figure.rowNames.count > 1, figure.rowNames == figure.columnNames,
            figure.values.count == figure.rows * figure.columns,
            figure.values.allSatisfy({ $0 >= 0 && $0 == $0.rounded() && $0 < 1e9 })
        else { return nil }
        let (names, size) = (figure.rowNames, figure.columns)
        let counts = figure.values.map { Int($0) }
        total = counts.reduce(0, +)
        right = names.indices.map { counts[$0 * size + $0] }.reduce(0, +)
        let mistakes = counts.indices.filter { $0 / size != $0 % size && counts[$0] > 0 }
        worst = mistakes.max { counts[$0] < counts[$1] }.map { (names[$0 / size], names[$0 % size], counts[$0]) }
    }
}
