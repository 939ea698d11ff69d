import Diagnostics
import Foundation

/// How a worker came to an end before its job was done.
enum WorkerDeath: DiagnosticMessage, Hashable {
    case parsing(seconds: Double)
    case checking(seconds: Double)
    case running(seconds: Double)
    case cancelled
    case outOfMemory(megabytes: Int)
    case killed(signal: Int32)
    case crashed(signal: Int32, words: String?)
    case exited(status: Int32)
    case unintelligible

    init(_ ending: ChildProcess.Ending, peakMegabytes: Int, limit: Int, _ complaints: WorkerComplaints) {
        switch ending {
        case .exited(let status): self = .exited(status: status)
        case .killed(SIGKILL): self = .killed(signal: SIGKILL)
        // The runtime traps where memory is refused, so the peak tells one trap from the other.
        case .killed where peakMegabytes > limit * 3 / 4: self = .outOfMemory(megabytes: limit)
        case .killed(let signal): self = .crashed(signal: signal, words: complaints.fatalError)
        }
    }

    /// Whether the answer to it is to use less, of time or of memory.
    var isLimit: Bool {
        switch self {
        case .parsing, .checking, .running, .outOfMemory: true
        case .cancelled, .killed, .crashed, .exited, .unintelligible: false
        }
    }

    var id: String {
        switch self {
        case .parsing: "parsing-too-slow"
        case .checking: "checking-too-slow"
        case .running: "time-limit"
        case .cancelled: "cancelled"
        case .outOfMemory: "memory-limit"
        case .killed, .crashed, .exited, .unintelligible: "worker-ended"
        }
    }

    var text: String {
        switch self {
        case .parsing(let seconds): "the lesson could not be parsed within \(seconds.inWords)"
        case .checking(let seconds): "the next cell could not be checked within \(seconds.inWords)"
        case .running(let seconds): "this did not end within \(seconds.inWords)"
        case .cancelled: "the run was stopped here"
        case .outOfMemory(let megabytes): "memory ran out here: the lesson may use \(megabytes) megabytes"
        case .killed(let signal): "the process that ran this was ended from outside (signal \(signal))"
        case .crashed(let signal, _): "the process that ran this broke down (signal \(signal))"
        case .exited(let status): "the process that ran this gave up (status \(status))"
        case .unintelligible: "the process that ran this said something that could not be understood"
        }
    }

    var hint: String? {
        switch self {
        case .parsing: "Look for thousands of nested or unclosed brackets, quotes or lists"
        case .checking: nil
        case .running:
            "`limits: {seconds: …}` at the head of the lesson, the cell's own `seconds` or `--limit seconds=…` raises the limit."
        case .cancelled: nil
        case .outOfMemory:
            "`limits: {megabytes: …}` at the head of the lesson or `--limit megabytes=…` raises the limit."
        case .killed: "The system may have been short of memory; run it again"
        case .crashed(_, let words?): "This is a mistake in the program, not in the lesson. Please report it: \(words)"
        case .crashed, .exited, .unintelligible: "This is a mistake in the program, not in the lesson. Please report it"
        }
    }
}

extension Double {
    /// `5 s`, `0.5 s`.
    fileprivate var inWords: String { self == rounded() ? "\(Int(self)) s" : "\(self) s" }
}
