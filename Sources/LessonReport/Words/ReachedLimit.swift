import LessonRun

/// Which limit an answer ran into.
package enum ReachedLimit: CaseIterable {
    case time, memory, steps, depth, output

    /// - Parameter run: of an exercise that is over a limit. Where nothing else is said, it took too long: to be checked, say.
    init(of run: ExerciseRun) {
        let limits = run.diagnostics.compactMap { diagnostic -> ReachedLimit? in
            switch diagnostic.id {
            case "time-limit": .time
            case "memory-limit": .memory
            case "statement-limit": .steps
            case "depth-limit": .depth
            case "output-limit": .output
            default: nil
            }
        }
        self = limits.first ?? .time
    }
}
