import Diagnostics

/// A pipe table as it stands in the lines of a paragraph (GitHub Flavored Markdown, section 4.10).
struct TableSource {
    struct Cell {
        /// Ready for libcmark: the backslash of a `\|` is gone.
        var bytes: [UInt8]
        var start: TextPosition
    }

    /// The lines of the paragraph that stand above the table.
    var linesAbove: Int
    var alignments: [Block.Table.Alignment]
    var header: [Cell]
    var rows: [[Cell]]

    /// Every cell in order: the header's, then row by row.
    var cells: [Cell] { header + rows.flatMap { $0 } }
}
