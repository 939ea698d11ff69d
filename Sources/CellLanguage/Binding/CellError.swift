import Diagnostics

/// What a host function throws when the learner's values do not fit: it becomes a diagnostic at the call's line.
///
/// Thrown by a function whose declaration says `throws`, a cell can catch it like any other error.
package struct CellError: Error, DiagnosticMessage, CustomStringConvertible {
    package var id: String
    /// One sentence in lower case without a full stop, with the learner's values in it.
    package var text: String
    package var hint: String?

    package init(_ text: String, hint: String? = nil, id: String = "host-error") {
        self.id = id
        self.text = text
        self.hint = hint
    }

    package init(_ message: some DiagnosticMessage) {
        self.init(message.text, hint: message.hint, id: message.id)
    }

    package var description: String { text }
}

/// Several diagnostics as one thrown value.
package struct DiagnosticList: Error {
    package var diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
