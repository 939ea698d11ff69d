import Diagnostics
import Testing

struct TerminalFormatterTests {
    private enum Message: DiagnosticMessage {
        case mismatch
        var id: String { "mismatch" }
        var text: String { "cannot multiply [2, 3] by [4, 5]" }
        var hint: String? { "inner sizes 3 and 4 must match" }
    }

    @Test func `an error shows its line with the spot marked`() {
        let source = SourceText("first\nlet y = η * w\n", file: "a.md")
        let span = TextSpan(line: 2, column: 9, bytes: 6)
        let diagnostic = Diagnostic(
            Message.mismatch, file: "a.md", at: span,
            notes: [.init("`w` was made here, 4×5", file: "a.md", at: TextSpan(line: 1, column: 1, bytes: 5))])
        #expect(
            TerminalFormatter(sources: [source]).format(diagnostic) == """
                a.md:2:9: error: cannot multiply [2, 3] by [4, 5]
                  2 | let y = η * w
                    |         ^~~~~
                  hint: inner sizes 3 and 4 must match
                a.md:1:1: note: `w` was made here, 4×5
                  1 | first
                    | ^~~~~
                """)
    }

    @Test func `colours come only when asked for`() {
        let diagnostic = Diagnostic(Message.mismatch, file: "a.md", at: .start)
        #expect(!TerminalFormatter().format(diagnostic).contains("\u{1B}"))
        #expect(TerminalFormatter(colours: true).format(diagnostic).contains("\u{1B}[1;31merror:"))
    }
}
