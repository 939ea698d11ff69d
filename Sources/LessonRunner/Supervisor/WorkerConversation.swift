import Diagnostics
import Foundation
import LessonFormat
import LessonRun
import Trace

/// One job's way through a worker: hands it over, listens, and ends the worker that dies, hangs or is called off.
struct WorkerConversation {
    /// In bytes: many times what the largest picture of a page needs.
    private static let longestMessage = 256 << 20
    private let worker: ChildProcess
    private let job: WorkerJob
    private let patience: SupervisedRunner.Patience
    private let cancellation: Interruption

    private var toSend: ArraySlice<UInt8>
    private var splitter = LineSplitter()
    private var complaints = WorkerComplaints()
    private var lesson: Lesson?
    private var assembler: RunAssembler
    private var deadline: Date
    /// What the worker is given until `deadline`, in seconds, and what for.
    private var allowance: (seconds: Double, stage: Stage)
    private var death: WorkerDeath?

    /// Whether the worker is gone, or must be.
    var isOver: Bool { !assembler.isFinished }

    private enum Stage { case parsing, step, cell }

    init(
        with worker: ChildProcess, about job: WorkerJob, patience: SupervisedRunner.Patience,
        cancellation: Interruption
    ) {
        self.worker = worker
        self.job = job
        self.patience = patience
        self.cancellation = cancellation
        let line = (try? LessonRunCoding.encoder().encode(job)) ?? Data()
        toSend = (Array(line) + [UInt8(ascii: "\n")])[...]
        assembler = RunAssembler(job: job)
        allowance = (patience.parsing, .parsing)
        deadline = Date(timeIntervalSinceNow: patience.parsing)
    }

    /// Talks until the worker is done or gone. It is gone afterwards in any case.
    mutating func hold(_ observe: (WorkerMessage) -> Void) -> SupervisedRun {
        while !assembler.isFinished, death == nil, !cancellation.isSet {
            guard listen(observe) else { break }
            if deadline < Date() { death = overdue }
        }
        let isCancelled = cancellation.isSet && !assembler.isFinished
        if !assembler.isFinished {
            if death != nil || isCancelled { worker.kill() }
            let (ending, megabytes) = worker.wait()
            complaints.readRest(of: worker.errors)
            let cause = death ?? WorkerDeath(ending, peakMegabytes: megabytes, limit: limits.megabytes, complaints)
            let message = isCancelled ? .cancelled : cause
            let place = placeInExercise ?? (job.file, lastPlace)
            assembler.cutOff(with: Diagnostic(message, file: place.file, at: place.span), byLimit: message.isLimit)
        }
        return SupervisedRun(
            lesson: lesson, run: assembler.assemble(), wasCancelled: isCancelled,
            lostExercise: assembler.isFinished ? nil : assembler.openExercise)
    }

    /// Waits a moment for something to happen and deals with it; `false` when the worker's output has ended.
    private mutating func listen(_ observe: (WorkerMessage) -> Void) -> Bool {
        var events = [
            pollfd(fd: worker.output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: worker.errors, events: Int16(POLLIN), revents: 0),
            pollfd(fd: toSend.isEmpty ? -1 : worker.input, events: Int16(POLLOUT), revents: 0),
        ]
        if complaints.haveEnded { events[1].fd = -1 }
        guard poll(&events, nfds_t(events.count), 50) > 0 else { return true }
        if events[2].revents != 0 { send() }
        if events[1].revents != 0 { complaints.read(from: worker.errors) }
        return events[0].revents == 0 || receive(observe)
    }

    private mutating func send() {
        let count = toSend.withUnsafeBytes { write(worker.input, $0.baseAddress, $0.count) }
        if count > 0 {
            toSend.removeFirst(count)
        } else if count < 0, errno != EAGAIN, errno != EINTR {
            // A worker that is gone reads nothing more; its output's end says the rest.
            toSend = []
        }
    }

    private mutating func receive(_ observe: (WorkerMessage) -> Void) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(worker.output, &buffer, buffer.count)
        if count < 0 { return errno == EAGAIN || errno == EINTR }
        if count == 0 { return false }
        let lines = splitter.add(buffer[..<count])
        if splitter.rest.count > Self.longestMessage { death = .unintelligible }
        for line in lines where death == nil {
            guard let message = try? LessonRunCoding.decoder().decode(WorkerMessage.self, from: Data(line)) else {
                death = .unintelligible
                return false
            }
            take(message)
            observe(message)
        }
        return true
    }

    private mutating func take(_ message: WorkerMessage) {
        switch message {
        case .lesson(let lesson):
            self.lesson = lesson
            assembler = RunAssembler(lesson: lesson)
            allow(patience.step, for: .step)
        case .event(let event):
            assembler.add(event)
            switch event {
            case .cellStarted(_, let seconds): allow(seconds, for: .cell)
            case .cellFinished: allow(patience.step, for: .step)
            case .reached, .output, .progressed, .stepped, .value, .recorded, .kept, .exerciseStarted,
                .exerciseFinished,
                .reported,
                .finished:
                break
            }
        }
    }

    private mutating func allow(_ seconds: Double, for stage: Stage) {
        allowance = (seconds, stage)
        deadline = Date(timeIntervalSinceNow: seconds + (stage == .cell ? patience.grace : 0))
    }

    private var overdue: WorkerDeath {
        switch allowance.stage {
        case .parsing: .parsing(seconds: allowance.seconds)
        case .step: .checking(seconds: allowance.seconds)
        case .cell: .running(seconds: allowance.seconds)
        }
    }

    private var limits: LessonLimits { (lesson?.frontMatter.limits ?? [:]).overridden(by: job.options.limits) }

    /// Where the worker was in an answer that may stand in another file than the lesson.
    private var placeInExercise: (file: String, span: TextSpan)? {
        guard let id = assembler.openExercise, let lesson, job.submission != nil,
            let cell = lesson.exercises.first(where: { $0.id == id }).map({ lesson.cells[$0.cell] })
        else { return nil }
        return (cell.source.file, TextSpan(at: cell.source.filePosition(of: .start)))
    }

    /// Where the worker was: the statement it reached last, else the cell that it had begun, else the file's start.
    private var lastPlace: TextSpan {
        guard let lesson, let open = assembler.openCell, lesson.cells.indices.contains(open) else {
            return assembler.lastReached ?? .start
        }
        let cell = lesson.cells[open]
        guard let reached = assembler.lastReached else { return cell.span }
        // The checks of an exercise run as a part of the answer's cell.
        let belongs = lesson.cells.contains { other in
            other.span.contains(reached.start)
                && (other.index == open || (cell.exerciseName != nil && other.exerciseName == cell.exerciseName))
        }
        return belongs ? reached : cell.span
    }
}
