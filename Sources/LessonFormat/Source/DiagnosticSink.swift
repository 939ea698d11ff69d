import Diagnostics

/// Where every stage of parsing puts what it finds, so that one pass reports all mistakes of a file.
final class DiagnosticSink {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    func report(_ message: some DiagnosticMessage, at span: TextSpan, notes: [Diagnostic.Note] = []) {
        diagnostics.append(Diagnostic(message, file: file, at: span, notes: notes))
    }

    /// A second place in the same file.
    func note(_ text: String, at span: TextSpan) -> Diagnostic.Note {
        Diagnostic.Note(text, file: file, at: span)
    }
}
