import Diagnostics

/// A cell that has been checked: ready to run, or with the reasons why not.
package struct PreparedCell {
    package let id: String
    package let source: SourceFragment
    package let diagnostics: [Diagnostic]
    /// The names that it declares at its top level, in order of place.
    package let declares: [String]
    /// A name that it uses and that an earlier cell should have defined, but failed to or was skipped.
    package let missing: (name: String, declaredAtLine: Int)?
    /// Variables of this and earlier cells that it changes, as far as it could be checked.
    let changes: Set<VariableSymbol>
    let code: CellCode?

    /// No errors, and nothing missing.
    package var isRunnable: Bool { code != nil }
}
