import Diagnostics
import LessonFormat

/// The blanks of a lesson for which a number came.
struct Blanks {
    /// Calls that gave one thing this time and another the next.
    private(set) var diagnostics: [Diagnostic] = []
    private var literals: [(blank: TextSpan, literal: String)] = []

    /// - Parameter came: what each call gave, each thing once.
    init(of lesson: Lesson, came: [TextSpan: [String]]) {
        for blank in lesson.cells.flatMap(\.blanks).sorted(by: { $0.start < $1.start }) {
            guard let (call, found) = came.first(where: { $0.key.contains(blank.start) }) else { continue }
            if found.count == 1 {
                literals.append((blank, found[0]))
            } else {
                let message = RecordingMessage.several(found[0], found[1])
                diagnostics.append(Diagnostic(message, file: lesson.file, at: call))
            }
        }
    }

    func filled(in bytes: [UInt8]) -> (bytes: [UInt8], changes: [LessonRecorder.Change]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
        let before = lines
        // The last first, so that columns hold.
        for (blank, literal) in literals.reversed() {
            let start = blank.start.column - 1
            lines[blank.start.line - 1].replaceSubrange(start..<start + 4, with: literal.utf8)
        }
        let changed = Set(literals.map(\.blank.start.line)).sorted()
        let changes = changed.map { line in
            LessonRecorder.Change(
                line: line, before: String(decoding: before[line - 1], as: UTF8.self),
                after: String(decoding: lines[line - 1], as: UTF8.self))
        }
        return (Array(lines.joined(separator: [UInt8(ascii: "\n")])), changes)
    }
}

private enum RecordingMessage: DiagnosticMessage {
    case several(String, String)

    var id: String { "several-recordings" }

    var text: String {
        switch self {
        case .several(let first, let second): "this call gave \(first) once and \(second) another time"
        }
    }

    var hint: String? { "Expect a value that is the same each time" }
}
