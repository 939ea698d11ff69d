import CellLanguage
import Diagnostics
import Foundation
import LessonFormat
import LessonRun

/// The other side of `SupervisedRunner`: takes one job from standard input, says on standard output what happens, ends.
package enum Worker {
    /// Does the job and ends the process.
    package static func main() -> Never {
        let writer = MessageWriter(to: takeStandardOutput())
        guard let line = readLine(strippingNewline: true),
            let job = try? LessonRunCoding.decoder().decode(WorkerJob.self, from: Data(line.utf8))
        else { _exit(2) }
        if job.task == .watch { watch(from: job) { writer.write($0) } }
        leaveWithSupervisor()
        LargeStack.run {
            perform(job) { writer.write($0) }
            _exit(0)
        }
        _exit(0)
    }

    private static func perform(_ job: WorkerJob, say: @escaping (WorkerMessage) -> Void) {
        MemoryLimit.set(megabytes: job.options.limits.megabytes)
        if job.task == .evaluate {
            let text = String(decoding: job.source, as: UTF8.self)
            return Evaluation(source: text, file: job.file, options: job.options).go { say(.event($0)) }
        }
        let lesson = LessonParser().parse(Array(job.source), file: job.file)
        MemoryLimit.set(megabytes: lesson.frontMatter.limits.overridden(by: job.options.limits).megabytes)
        if let submission = job.submission { return grade(submission, in: lesson, job, say: say) }
        say(.lesson(lesson))
        guard job.task != .parse else { return say(.event(.finished)) }
        LessonRunner(options: job.options, runsCells: job.task == .run)
            .run(lesson, in: job.folder) { say(.event($0)) }
    }

    /// Runs a lesson as often as its author saves it.
    private static func watch(from first: WorkerJob, say: @escaping (WorkerMessage) -> Void) -> Never {
        let jobs = JobQueue(first)
        jobs.fillFromStandardInput()
        LargeStack.run {
            MemoryLimit.set(megabytes: first.options.limits.megabytes)
            let watched = WatchedLesson { MemoryLimit.set(megabytes: $0) }
            while true {
                let job = jobs.next()
                let lesson = LessonParser().parse(Array(job.source), file: job.file)
                say(.lesson(lesson))
                watched.run(lesson, in: job.folder, options: job.options) { say(.event($0)) }
            }
        }
        _exit(0)
    }

    private static func grade(
        _ submission: WorkerJob.Submission, in lesson: Lesson, _ job: WorkerJob,
        say: @escaping (WorkerMessage) -> Void
    ) {
        let theirs = LessonParser().parse(Array(submission.source), file: submission.file)
        let answers = SubmittedAnswers(to: lesson, in: theirs)
        say(.lesson(answers.placed(in: lesson)))
        LessonRunner(options: job.options).run(lesson, in: job.folder, answers: answers) { say(.event($0)) }
    }

    /// Messages alone go to the supervisor: whatever else is written to standard output by a library goes nowhere.
    private static func takeStandardOutput() -> Int32 {
        let messages = dup(STDOUT_FILENO)
        let nowhere = open("/dev/null", O_WRONLY)
        dup2(nowhere, STDOUT_FILENO)
        close(nowhere)
        return messages
    }

    /// Standard input ends when the supervisor does, however it does: nobody listens then.
    private static func leaveWithSupervisor() {
        Thread {
            var byte: UInt8 = 0
            while read(STDIN_FILENO, &byte, 1) != 0 || errno == EINTR {}
            _exit(1)
        }.start()
    }
}
