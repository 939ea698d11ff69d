/// A grade book as a CSV file (RFC 4180): a line a student, a column an exercise.
struct GradeTable {
    let book: GradeBook

    var csv: String {
        let header =
            ["student"] + book.exercises.map { "\($0.id) (\(Self.number($0.points)))" }
            + ["points", "of", "problem"]
        return ([header] + book.students.map(row)).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private func row(_ student: StudentGrade) -> [String] {
        let earned = book.exercises.map { column in
            student.exercises.first { $0.id == column.id }?.points ?? 0
        }
        // No number is better than a wrong one.
        let points = (earned + [student.points]).map { student.isUnsettled == true ? "" : Self.number($0) }
        return [student.student] + points + [Self.number(book.pointsPossible), student.problem ?? ""]
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String((value * 10_000).rounded() / 10_000)
    }

    private static let formulaMarks = Set("=+-@＝＋－＠".unicodeScalars).union(["\t", "\r", "\n"])

    /// A name such as `=HYPERLINK(…)` would be a formula to a spreadsheet; behind an apostrophe it is text.
    static func cell(_ text: String) -> String {
        let first = text.unicodeScalars.first { $0 != " " }
        let isFormula = first.map { Self.formulaMarks.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { ",\"\r\n;\t".contains($0) || $0.isNewline }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
