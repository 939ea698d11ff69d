import LessonGrading

/// The last line of grading: what was counted, and which table to open.
struct GradeSummary: CustomStringConvertible {
    private let book: GradeBook
    private let table: String

    init(of book: GradeBook, table: String) {
        self.book = book
        self.table = table
    }

    var description: String {
        let count = book.students.count
        let problems = book.students.count { $0.problem != nil }
        let trouble = problems == 0 ? "" : ", \(problems) with a problem"
        return "\(count) student\(count == 1 ? "" : "s") graded\(trouble). Open \(table)"
    }
}
