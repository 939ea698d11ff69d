import Diagnostics

/// A cell's checked top level and the memory of its variables. It is compiled when it runs, with or without hooks.
final class CellCode {
    let statements: [TypedStmt]
    let block: GlobalBlock
    /// The names that are missing until the cell has run to its end.
    let declares: [String]
    let file: String
    /// The lines of the file that it stands on.
    let lines: ClosedRange<Int>
    let isTraced: Bool
    /// The checker that knows the cell's names.
    let checker: Checker

    init(
        statements: [TypedStmt], block: GlobalBlock, declares: [String], file: String,
        lines: ClosedRange<Int> = 0...0, isTraced: Bool, checker: Checker
    ) {
        self.statements = statements
        self.block = block
        self.declares = declares
        self.file = file
        self.lines = lines
        self.isTraced = isTraced
        self.checker = checker
    }
}
