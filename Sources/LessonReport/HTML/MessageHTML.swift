import Canvas
import Diagnostics
import Foundation

/// A diagnostic as the page shows it, with its place in the lesson.
struct MessageHTML {
    let diagnostic: Diagnostic
    let words: any Words

    var html: String {
        let file = URL(filePath: diagnostic.file).lastPathComponent
        let place = "\(file):\(diagnostic.span.start)"
        var html = "<div class=\"message \(diagnostic.severity.rawValue)\"><p><strong>\(title.htmlEscaped)</strong> "
        html += "\(diagnostic.text.htmlWithCode) <span class=\"place\">\(place.htmlEscaped)</span></p>"
        if let hint = diagnostic.hint { html += "<p class=\"hint\">\(hint.htmlWithCode)</p>" }
        for note in diagnostic.notes {
            html += "<p class=\"hint\">\(words.line(note.span.start.line).htmlEscaped): \(note.text.htmlWithCode)</p>"
        }
        return html + "</div>\n"
    }

    private var title: String {
        switch diagnostic.severity {
        case .error: words.error
        case .warning: words.warning
        case .note: words.note
        }
    }
}

extension String {
    /// Escaped, with what stands between backticks as code.
    var htmlWithCode: String {
        let parts = split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1 else { return htmlEscaped }
        return parts.enumerated().map { index, part in
            index % 2 == 1 ? "<code>\(part.htmlEscaped)</code>" : part.htmlEscaped
        }.joined()
    }
}
