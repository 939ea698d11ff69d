/// How much a session's cells may use up. Wall time is the watchdog's, through `Interruption`.
package struct CellLimits: Hashable, Codable, Sendable {
    /// Calls and loop rounds, counted over one cell's run.
    package var statements: Int
    /// Memory of the values alive at once.
    package var megabytes: Int
    /// Calls within calls.
    package var callDepth: Int
    /// Text that one cell prints.
    package var outputBytes: Int

    package static let standard = CellLimits(
        statements: 2_000_000_000, megabytes: 2_048, callDepth: 20_000, outputBytes: 1 << 20)

    package init(statements: Int, megabytes: Int, callDepth: Int, outputBytes: Int) {
        self.statements = statements
        self.megabytes = megabytes
        self.callDepth = callDepth
        self.outputBytes = outputBytes
    }
}
