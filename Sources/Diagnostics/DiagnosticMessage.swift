/// What a diagnostic says, as a value: each stage keeps an enum of its own at the foot of the file that reports it.
///
///     enum CalloutMessage: DiagnosticMessage {
///         case unknownKind(String, nearest: String?)
///         var id: String { "unknown-callout" }
///         var text: String { … }
///     }
public protocol DiagnosticMessage: Sendable {
    /// A stable name in kebab case, for tests and for filtering: `unknown-callout`.
    var id: String { get }
    var severity: Diagnostic.Severity { get }
    /// One sentence without a final full stop, starting in lower case: what was expected and what came.
    var text: String { get }
    /// The way forward, in a sentence of its own; `nil` where `text` already says it.
    var hint: String? { get }
}

extension DiagnosticMessage {
    public var severity: Diagnostic.Severity { .error }
    public var hint: String? { nil }
}
