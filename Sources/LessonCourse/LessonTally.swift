import LessonFormat
import LessonRun

/// What there is in a lesson and what its run has shown, counted.
package struct LessonTally: Hashable, Codable, Sendable {
    package var title: String
    /// The cells that ran from top to bottom.
    package var cells: [CellTally]
    package var exercises: [ExerciseTally]

    /// One cell of the main flow.
    package struct CellTally: Hashable, Codable, Sendable {
        /// The author's, else the one made of its kind and number.
        package var id: String
        package var caption: String
        package var figures: Int
        /// The `expect…` calls that held.
        package var expectations: Int
    }

    package struct ExerciseTally: Hashable, Codable, Sendable {
        package var id: String
        /// The answers that the build proves to be refused.
        package var wrongAnswers: Int
    }

    init(_ lesson: Lesson, _ run: LessonRun) {
        title = lesson.frontMatter.title.isEmpty ? lesson.file : lesson.frontMatter.title
        cells = zip(lesson.cells, run.cells).filter { $0.0.runsInFlow }.map { cell, run in
            CellTally(
                id: cell.id ?? cell.anchorID, caption: cell.options.caption ?? "",
                figures: run.outputs.filter(\.isFigure).count, expectations: run.expectationsHeld)
        }
        exercises = lesson.exercises.map { ExerciseTally(id: $0.id, wrongAnswers: $0.wrongAnswers.count) }
    }

    var figures: Int { cells.map(\.figures).reduce(0, +) }
    var expectations: Int { cells.map(\.expectations).reduce(0, +) }
    var wrongAnswers: Int { exercises.map(\.wrongAnswers).reduce(0, +) }
}

extension CellOutput {
    fileprivate var isFigure: Bool {
        switch self {
        case .figure: true
        case .text: false
        }
    }
}
