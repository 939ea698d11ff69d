import Diagnostics
import Trace

/// What one cell did.
public struct CellRun: Hashable, Codable, Sendable {
    public enum Outcome: Hashable, Codable, Sendable {
        case succeeded
        /// It stopped with an error that nobody expected.
        case failed
        /// It stopped with the error that its `error` option names.
        case failedAsExpected
        /// It was not run: the cell at `line` should have defined `name`, and did not.
        case skipped(name: String, line: Int)
        /// It is not part of the main flow (a solution, a check), or `eval` is off, or the run ended before it.
        case notRun
    }

    /// The cell's place among the lesson's cells, from 0.
    public var index: Int
    public var outcome: Outcome
    /// Printed text and figures, in the order in which they came.
    public var outputs: [CellOutput]
    public var lines: [LineRecord]
    /// The steps of a traced cell; empty for others.
    public var steps: [StepRecord]
    public var diagnostics: [Diagnostic]
    /// How many `expect…` calls held.
    public var expectationsHeld: Int

    public init(
        index: Int, outcome: Outcome = .notRun, outputs: [CellOutput] = [], lines: [LineRecord] = [],
        steps: [StepRecord] = [], diagnostics: [Diagnostic] = [], expectationsHeld: Int = 0
    ) {
        self.index = index
        self.outcome = outcome
        self.outputs = outputs
        self.lines = lines
        self.steps = steps
        self.diagnostics = diagnostics
        self.expectationsHeld = expectationsHeld
    }
}
