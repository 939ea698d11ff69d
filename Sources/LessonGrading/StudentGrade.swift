import Diagnostics
import LessonRun

/// What a student earned, and why.
package struct StudentGrade: Hashable, Codable, Sendable {
    package var student: String
    /// The file that was handed in; `nil` where there is none.
    package var file: String?
    /// SHA-256 of it.
    package var hash: String
    /// In the lesson's order.
    package var exercises: [ExerciseGrade]
    /// Why nothing could be graded.
    package var problem: String?
    /// Whether the lesson's own cells failed this time, which are the instructor's: then the points say nothing, and the same
    /// command grades the student anew.
    package var isUnsettled: Bool?

    package var points: Double { exercises.map(\.points).reduce(0, +) }
}

package struct ExerciseGrade: Hashable, Codable, Sendable {
    package enum Result: String, Hashable, Codable, Sendable {
        case notAnswered = "not answered"
        case passed, failed, error
        case overLimit = "over a limit"
    }

    package var id: String
    package var result: Result
    package var points: Double
    package var pointsPossible: Double
    /// What the checks say, hidden ones too: for the instructor's eyes.
    package var diagnostics: [Diagnostic]
}

extension ExerciseGrade {
    init(_ run: ExerciseRun) {
        let result: Result =
            switch run.result {
            case .notAnswered: .notAnswered
            case .passed: .passed
            case .failed: .failed
            case .error: .error
            case .overLimit: .overLimit
            }
        self.init(
            id: run.id, result: result, points: run.points, pointsPossible: run.pointsPossible,
            diagnostics: run.diagnostics)
    }
}
