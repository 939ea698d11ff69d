import Foundation
import LessonFormat
import LessonRun
import Trace

/// A worker that stays, and keeps a lesson's state between runs. One that dies is replaced with the next run.
package final class WatchWorker {
    private var worker: ChildProcess?
    private let runner = SupervisedRunner()
    private var last: (lesson: Lesson, run: LessonRun)?

    package init() {}

    package struct Rerun: Sendable {
        package let supervised: SupervisedRun
        /// How many units, from the first, were left as they were.
        package let keptUnits: Int
    }

    /// - Throws: `ProcessError` where no worker can be started.
    package func run(_ job: WorkerJob, cancellation: Interruption) throws(ProcessError) -> Rerun {
        var job = job
        job.task = .watch
        let process: ChildProcess
        if let worker { process = worker } else { process = try runner.start() }
        worker = process
        var kept = 0
        var conversation = WorkerConversation(
            with: process, about: job, patience: runner.patience, cancellation: cancellation)
        var supervised = conversation.hold { message in
            if case .event(.kept(let units)) = message { kept = units }
        }
        guard !conversation.isOver else {
            worker = nil
            last = nil
            guard !supervised.wasCancelled, supervised.lesson != nil else {
                return Rerun(supervised: supervised, keptUnits: 0)
            }
            // What ended it is found again by a worker of its own, which goes on behind an exercise.
            job.task = .run
            return Rerun(supervised: try runner.run(job, cancellation: cancellation), keptUnits: 0)
        }
        guard let lesson = supervised.lesson else { return Rerun(supervised: supervised, keptUnits: 0) }
        if let last, kept > 0 {
            supervised.run = KeptRuns(of: last.run, from: last.lesson, to: lesson, units: kept).placed(
                in: supervised.run)
        }
        last = (lesson, supervised.run)
        return Rerun(supervised: supervised, keptUnits: kept)
    }
}
