import Diagnostics
import Foundation
import LessonCourse

/// Diagnostics on standard error, as compilers write them.
struct DiagnosticPrinter {
    func print(_ diagnostics: [Diagnostic], of file: LessonFile) {
        guard !diagnostics.isEmpty else { return }
        let source = SourceText(String(decoding: file.bytes, as: UTF8.self), file: file.path)
        let formatter = TerminalFormatter(sources: [source], colours: Terminal.showsColours)
        OutputStream.messages.write(diagnostics.map { formatter.format($0) + "\n" }.joined())
    }
}
