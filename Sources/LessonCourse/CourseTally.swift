/// A course in numbers, as Markdown: a table of its lessons, then for each lesson a table of its cells.
package struct CourseTally: CustomStringConvertible {
    private let lessons: [(file: LessonFile, tally: LessonTally)]

    /// Lessons without a page are left out: nothing of them was counted.
    package init(of built: [BuiltLesson]) {
        lessons = built.compactMap { lesson in lesson.tally.map { (lesson.file, $0) } }
    }

    package var description: String {
        ([overview] + lessons.map(section)).joined(separator: "\n")
    }

    private var overview: String {
        let rows = lessons.map { file, tally in
            Self.row(["[\(tally.title)](\(file.name).md)"] + Self.numbers(of: tally))
        }
        let sums = lessons.map { Self.numbers(of: $0.tally).compactMap(Int.init) }.reduce([0, 0, 0, 0, 0]) {
            zip($0, $1).map(+)
        }
        return """
            # The course in numbers

            Made by `lesson tally`, which runs the course; not to be edited. An expectation is a claim of the text that the \
            build checks (those of the exercises' checks come on top); a wrong answer is one that the build proves to be \
            refused, with a hint.

            | lesson | cells | figures | expectations | exercises | wrong answers |
            |---|---|---|---|---|---|
            \((rows + [Self.row(["**all**"] + sums.map(String.init))]).joined(separator: "\n"))

            """
    }

    private func section(_ file: LessonFile, _ tally: LessonTally) -> String {
        let cells = tally.cells.filter { $0.figures > 0 || $0.expectations > 0 }.map {
            Self.row(["`\($0.id)`", $0.caption, Self.count($0.figures), Self.count($0.expectations)])
        }
        let exercises = tally.exercises.map { "`\($0.id)` (\($0.wrongAnswers))" }.joined(separator: ", ")
        return """
            ## \(tally.title)

            | cell | what it shows | figures | expectations |
            |---|---|---|---|
            \(cells.joined(separator: "\n"))

            Exercises, with the number of their wrong answers: \(exercises.isEmpty ? "none" : exercises).

            """
    }

    /// In the order of the overview's columns.
    private static func numbers(of tally: LessonTally) -> [String] {
        [tally.cells.count, tally.figures, tally.expectations, tally.exercises.count, tally.wrongAnswers].map(
            String.init)
    }

    private static func count(_ number: Int) -> String { number == 0 ? "" : "\(number)" }

    /// A bar inside a cell would end it.
    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
