import Diagnostics

/// How a cell's run ended.
package struct CellResult: Hashable, Sendable {
    /// Empty where it succeeded.
    package var diagnostics: [Diagnostic]
    /// Whether a limit ended it: time, statements, memory, depth or output.
    package var stoppedByLimit: Bool

    package init(diagnostics: [Diagnostic] = [], stoppedByLimit: Bool = false) {
        self.diagnostics = diagnostics
        self.stoppedByLimit = stoppedByLimit
    }

    package var succeeded: Bool { diagnostics.isEmpty }
}
