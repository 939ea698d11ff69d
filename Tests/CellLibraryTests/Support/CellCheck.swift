import Diagnostics

@testable import CellLanguage
@testable import CellLibrary

/// Checks cells, one after the other, without running them.
final class CellCheck {
    private let library = Library(.lessons)
    private var environment = Environment()

    /// What the checker says of each of a lesson's cells: `line:column: text`.
    static func diagnostics(of cells: [String]) -> [[String]] {
        LargeStack.run {
            let check = CellCheck()
            return cells.map(check.diagnostics)
        }
    }

    private func diagnostics(of code: String) -> [String] {
        let parsed = CellParser(
            fragment: SourceFragment(wholeFile: code, file: "cell.swift"), operators: environment.operators
        ).parse()
        var messages = parsed.diagnostics
        if messages.isEmpty {
            environment.operators = parsed.operators
            let checker = Checker(library: library, environment: environment, file: "cell.swift")
            _ = checker.check(cell: parsed.statements)
            environment = checker.environment
            messages = checker.diagnostics
        }
        return messages.map { "\($0.span.start.line):\($0.span.start.column): \($0.text)" }
    }
}
