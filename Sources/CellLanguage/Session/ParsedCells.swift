import Diagnostics

/// What a session's cells were parsed to, kept by what they say and where. An exercise's checks are tried with each of its
/// answers, and a watched lesson runs its cells again and again, while Swift's parser takes longer than all that follows.
struct ParsedCells {
    /// Of source, in bytes: beyond it all is forgotten.
    private static let limit = 1 << 20

    private var known: [SourceFragment: Entry] = [:]
    private var bytes = 0

    private struct Entry {
        let operators: OperatorTable
        let parsed: CellParser.Parsed
    }

    /// - Parameter operators: those that earlier cells declare: they decide what binds how tightly.
    mutating func parse(_ source: SourceFragment, operators: OperatorTable) -> CellParser.Parsed {
        if let entry = known[source], entry.operators == operators { return entry.parsed }
        var parser = CellParser(fragment: source)
        parser.operators = operators
        let parsed = parser.parse()
        bytes += source.text.utf8.count
        if bytes > Self.limit {
            known = [:]
            bytes = source.text.utf8.count
        }
        known[source] = Entry(operators: operators, parsed: parsed)
        return parsed
    }
}
