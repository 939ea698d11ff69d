import Diagnostics

/// Diagnostics for other programs: what `lesson check --json` prints.
package struct DiagnosticListing: Encodable {
    /// Grows by one whenever older readers would misread it.
    package static let currentSchema = 1

    let schema = Self.currentSchema
    let lessons: [Lesson]

    package init(_ checked: [CheckedLesson]) {
        lessons = checked.map { lesson in
            let text = SourceText(String(decoding: lesson.file.bytes, as: UTF8.self), file: lesson.file.path)
            return Lesson(
                file: lesson.file.path, hash: lesson.lesson?.hash ?? "",
                diagnostics: lesson.diagnostics.map { Entry($0, in: text) })
        }
    }

    struct Lesson: Encodable {
        let file: String
        /// SHA-256 of the source; empty where it could not be parsed.
        let hash: String
        let diagnostics: [Entry]
    }

    struct Entry: Encodable {
        let id: String
        let severity: Diagnostic.Severity
        let text: String
        let hint: String?
        let place: Place
        let notes: [Note]

        init(_ diagnostic: Diagnostic, in text: SourceText) {
            id = diagnostic.id
            severity = diagnostic.severity
            self.text = diagnostic.text
            hint = diagnostic.hint
            place = Place(diagnostic.span, of: diagnostic.file, in: text)
            notes = diagnostic.notes.map { Note(text: $0.text, place: Place($0.span, of: $0.file, in: text)) }
        }
    }

    struct Note: Encodable {
        let text: String
        let place: Place
    }

    /// A stretch of a file; the end is the first position past it.
    struct Place: Encodable {
        let file: String
        let start: Position
        let end: Position

        init(_ span: TextSpan, of file: String, in text: SourceText) {
            self.file = file
            start = Position(span.start, text.file == file ? text : nil)
            end = Position(span.end, text.file == file ? text : nil)
        }
    }

    /// All count from 1.
    struct Position: Encodable {
        let line: Int
        /// In UTF-8 bytes, as compilers count.
        let column: Int
        /// In UTF-16 units, as editors count; `nil` in a file other than the lesson.
        let utf16Column: Int?

        init(_ position: TextPosition, _ text: SourceText?) {
            line = position.line
            column = position.column
            utf16Column = text?.utf16Column(of: position)
        }
    }
}
