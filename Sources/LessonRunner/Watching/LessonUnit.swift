import LessonFormat

/// What runs in one go when a lesson runs from top to bottom: a cell, or an exercise with all that belongs to it.
package struct LessonUnit: Hashable, Sendable {
    /// The indices of its cells, that of the cell itself first.
    package let cells: [Int]
    /// All that its run follows from besides the state before it. Lines may move: what is above does not matter.
    let parts: [Part]

    struct Part: Hashable {
        let name: String
        let role: Cell.Role
        let options: CellOptions
        let text: String
        let column: Int?
    }

    package static func == (left: LessonUnit, right: LessonUnit) -> Bool { left.parts == right.parts }
    package func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

extension Lesson {
    /// In the order in which they run.
    package var units: [LessonUnit] {
        cells.compactMap { cell in
            switch cell.role {
            case .ordinary: return cell.options.eval ? unit([cell.index]) : nil
            case .exercise:
                guard let exercise = exercises.first(where: { $0.cell == cell.index }) else { return nil }
                return unit(
                    [cell.index] + exercise.checks + exercise.tests + exercise.solutions + exercise.wrongAnswers)
            case .solution, .check, .tests, .wrong: return nil
            }
        }
    }

    private func unit(_ indices: [Int]) -> LessonUnit {
        LessonUnit(
            cells: indices,
            parts: indices.map { index in
                let cell = cells[index]
                return LessonUnit.Part(
                    name: cell.name, role: cell.role, options: cell.options, text: cell.source.text,
                    column: cell.source.lineOrigins.first?.column)
            })
    }
}
