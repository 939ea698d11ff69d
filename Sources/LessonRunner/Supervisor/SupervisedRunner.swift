import Diagnostics
import Foundation
import LessonFormat
import LessonRun
import Trace

/// Runs lessons in processes of their own, so that whatever a lesson does costs only itself.
///
///     let supervised = try SupervisedRunner().run(WorkerJob(.run, file: "01.md", source: bytes))
package struct SupervisedRunner: Sendable {
    /// The program to start as a worker: this one.
    package var executable = ThisProgram.executable
    package var arguments = ["worker"]
    package var patience = Patience()

    /// How long the supervisor waits before it ends a worker, in seconds.
    package struct Patience: Hashable, Sendable {
        /// For the lesson to be parsed.
        package var parsing = 5.0
        /// For a step between cells: checking, taking a snapshot.
        package var step = 20.0
        /// Beyond a cell's own time limit, for its interruption to arrive.
        package var grace = 3.0

        package init() {}
    }

    /// Writing to a worker that has died is an error to look at, and no reason for this program to die too.
    package init() { signal(SIGPIPE, SIG_IGN) }

    /// An exercise that ends its worker costs only itself: what is left runs in another one, without it.
    /// - Parameter observe: is told each message as it comes, on the caller's thread.
    /// - Throws: `ProcessError` where no worker can be started.
    package func run(
        _ job: WorkerJob, cancellation: Interruption = Interruption(), observe: (WorkerMessage) -> Void = { _ in }
    ) throws(ProcessError) -> SupervisedRun {
        var job = job
        var lost: [String: ExerciseRun] = [:]
        while true {
            var supervised = try runOnce(job, cancellation: cancellation, observe: observe)
            for index in supervised.run.exercises.indices {
                if let run = lost[supervised.run.exercises[index].id] { supervised.run.exercises[index] = run }
            }
            guard let id = supervised.lostExercise, !supervised.wasCancelled, lost[id] == nil,
                let run = supervised.run.exercises.first(where: { $0.id == id })
            else { return supervised }
            lost[id] = run
            job.options.skippedExercises.append(id)
        }
    }

    private func runOnce(
        _ job: WorkerJob, cancellation: Interruption, observe: (WorkerMessage) -> Void
    ) throws(ProcessError) -> SupervisedRun {
        let worker = try start()
        var conversation = WorkerConversation(with: worker, about: job, patience: patience, cancellation: cancellation)
        return conversation.hold(observe)
    }

    func start() throws(ProcessError) -> ChildProcess {
        try ChildProcess(
            executable: executable, arguments: arguments, environment: Self.environment(of: ProcessInfo.processInfo))
    }

    /// What the worker sees of our environment: how to find its libraries. No language, no time zone, no secrets.
    private static func environment(of process: ProcessInfo) -> [String: String] {
        var environment = process.environment.filter { name, _ in
            name.hasSuffix("LIBRARY_PATH") || ["PATH", "TMPDIR"].contains(name)
        }
        environment["OPENBLAS_NUM_THREADS"] = "1"
        // The runtime's own crash report would cost seconds, and nobody reads it.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        return environment
    }
}
