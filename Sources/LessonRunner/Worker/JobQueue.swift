import Foundation
import LessonRun

/// Jobs that come in on standard input while others are done.
final class JobQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private var jobs: [WorkerJob]

    init(_ first: WorkerJob) { jobs = [first] }

    /// Waits for a job.
    func next() -> WorkerJob {
        condition.withLock {
            while jobs.isEmpty { condition.wait() }
            return jobs.removeFirst()
        }
    }

    /// Reads on a thread of its own. Standard input ends when the supervisor does: nobody listens then.
    func fillFromStandardInput() {
        Thread { [self] in
            while let line = readLine(strippingNewline: true) {
                guard let job = try? LessonRunCoding.decoder().decode(WorkerJob.self, from: Data(line.utf8)) else {
                    _exit(2)
                }
                condition.withLock {
                    jobs.append(job)
                    condition.signal()
                }
            }
            _exit(1)
        }.start()
    }
}
