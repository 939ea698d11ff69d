import LessonGrading
import Synchronization

/// How far grading is, on a terminal.
final class GradeProgressPrinter: Sendable {
    private let count: Int
    private let done = Mutex(0)

    init(count: Int) { self.count = count }

    /// May be called from any thread.
    @Sendable func show(_ grade: StudentGrade) {
        done.withLock { done in
            done += 1
            if Terminal.isInteractive { OutputStream.messages.write("\rgraded \(done) of \(count)") }
        }
    }

    func end() {
        if Terminal.isInteractive { OutputStream.messages.write("\r\u{1B}[K") }
    }
}
