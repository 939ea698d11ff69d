import Diagnostics
import Trace

/// The cells of one lesson, run one after the other on one state. Everything happens on the caller's thread, which
/// needs a large stack (512 MB in the worker).
///
///     let session = CellSession(library: library, limits: .standard, seed: 1)
///     let cell = session.prepare(source, id: "cell-1")
///     if cell.isRunnable { result = session.run(cell, observer: observer, host: context) }
///
/// A cell that is prepared but not runnable, or that is never run or fails, leaves the names it declares "missing":
/// later cells that use one are reported through `PreparedCell.missing`.
package final class CellSession {
    private let machine: Machine

    package init(
        library: CellLibraryIndex, limits: CellLimits, seed: UInt64, interruption: Interruption = Interruption()
    ) {
        machine = Machine(interruption: interruption)
    }

    /// Parses, resolves and checks against all that earlier prepared cells declare. Never runs anything.
    package func prepare(_ source: SourceFragment, id: String, trace: Bool = false) -> PreparedCell {
        PreparedCell(id: id, source: source, diagnostics: [], declares: [], missing: nil, code: nil)
    }

    /// Runs a prepared cell on the state that the cells before it left. `host` reaches the library's functions as
    /// `call.host`.
    package func run(_ cell: PreparedCell, observer: (any CellObserver)?, host: AnyObject?) -> CellResult {
        CellResult()
    }

    /// An expression's value now: as `print` shows it, and as a margin does.
    package func evaluate(
        _ expression: SourceFragment, host: AnyObject?
    ) -> Result<(text: String, summary: ValueSummary), DiagnosticList> {
        .failure(DiagnosticList([]))
    }

    package func snapshot() -> SessionSnapshot { SessionSnapshot() }
    package func restore(_ snapshot: SessionSnapshot) {}
}
