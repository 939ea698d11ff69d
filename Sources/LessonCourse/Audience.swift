import LessonReport

/// Whom a build is for.
package enum Audience: String, CaseIterable, Sendable {
    /// Someone who learns alone: solutions are there, folded.
    case selfStudy = "self-study"
    /// Someone who has it for homework: no solutions, no hidden tests, anywhere.
    case student
    /// Someone who teaches it: everything.
    case instructor
    /// Paper: what a student gets, with lines to write on.
    case handout

    /// Whether what a student shall not have is cut out of the source before anything else happens.
    var isStudents: Bool {
        switch self {
        case .student, .handout: true
        case .selfStudy, .instructor: false
        }
    }

    var report: Report.Audience {
        switch self {
        case .selfStudy, .student: .reader
        case .instructor: .instructor
        case .handout: .handout
        }
    }
}
