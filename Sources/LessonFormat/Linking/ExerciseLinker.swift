import Diagnostics

/// Brings exercises together with the cells that name them.
struct ExerciseLinker {
    let sink: DiagnosticSink

    func link(_ cells: [Cell]) -> [Exercise] {
        var exercises: [Exercise] = []
        var indexOfID: [String: Int] = [:]
        for cell in cells where cell.role == .exercise {
            guard let id = cell.id, indexOfID[id] == nil else { continue }
            indexOfID[id] = exercises.count
            exercises.append(
                Exercise(
                    id: id, number: exercises.count + 1, cell: cell.index, solutions: [], checks: [], tests: [],
                    wrongAnswers: [], points: 1))
        }
        var suggestions = SpellingSuggestions(among: exercises.map(\.id))
        for cell in cells {
            guard let target = cell.role.target, !target.isEmpty else { continue }
            guard let index = indexOfID[target] else {
                let message = ExerciseMessage.orphan(target, nearest: suggestions.nearest(to: target))
                sink.report(message, at: cell.openingSpan)
                continue
            }
            add(cell, to: &exercises[index])
        }
        for index in exercises.indices { finish(&exercises[index], cells) }
        return exercises
    }

    private func add(_ cell: Cell, to exercise: inout Exercise) {
        switch cell.role {
        case .ordinary, .exercise: break
        case .solution: exercise.solutions.append(cell.index)
        case .check: exercise.checks.append(cell.index)
        case .tests: exercise.tests.append(cell.index)
        case .wrong: exercise.wrongAnswers.append(cell.index)
        }
    }

    private func finish(_ exercise: inout Exercise, _ cells: [Cell]) {
        let checks = exercise.checks + exercise.tests
        if checks.isEmpty {
            sink.report(ExerciseMessage.noCheck(exercise.id), at: cells[exercise.cell].openingSpan)
        }
        let earned = checks.compactMap { cells[$0].options.points }
        let sum = earned.isEmpty ? nil : earned.reduce(0, +)
        exercise.points = cells[exercise.cell].options.points ?? sum ?? 1
    }
}

extension Cell {
    /// The fence's opening marks.
    fileprivate var openingSpan: TextSpan {
        TextSpan(line: span.start.line, column: span.start.column, bytes: 3)
    }
}

extension Cell.Role {
    /// The id of the exercise that a cell belongs to without being it.
    public var target: String? {
        switch self {
        case .ordinary, .exercise: nil
        case .solution(let exercise), .check(let exercise), .tests(let exercise), .wrong(let exercise, _): exercise
        }
    }
}

enum ExerciseMessage: DiagnosticMessage {
    case noCheck(String)
    case orphan(String, nearest: String?)

    var id: String {
        switch self {
        case .noCheck: "exercise-without-check"
        case .orphan: "orphan-cell"
        }
    }

    var text: String {
        switch self {
        case .noCheck(let id): "no cell checks the exercise `\(id)`"
        case .orphan(let target, _): "`for=\(target)` names no exercise"
        }
    }

    var hint: String? {
        switch self {
        case .noCheck(let id): "Write a cell `swift {.check for=\(id)}` that expects what the answer must give"
        case .orphan(_, let nearest): nearest.map { "Did you mean `for=\($0)`?" }
        }
    }
}
