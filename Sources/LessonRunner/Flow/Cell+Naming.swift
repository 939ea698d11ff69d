import LessonFormat

extension Cell {
    /// What the cell's random numbers are drawn for: its id, else its place. A cell with an id keeps its numbers when
    /// others are put before it.
    var name: String { id ?? "cell \(index)" }

    /// The exercise that it is, or is a part of.
    var exerciseName: String? {
        switch role {
        case .ordinary: nil
        case .exercise: id
        case .solution(let exercise), .check(let exercise), .tests(let exercise): exercise
        case .wrong(let exercise, _): exercise
        }
    }
}
