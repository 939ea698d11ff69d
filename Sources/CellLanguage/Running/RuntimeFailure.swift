import Diagnostics

/// A mistake that only the run could find: it ends the cell, and nothing in the cell can catch it.
final class RuntimeFailure: Error, @unchecked Sendable {
    let id: String
    let text: String
    let hint: String?
    let isLimit: Bool
    var file: String?
    var span: TextSpan?
    /// The calls around, innermost first.
    var calls: [(name: String, file: String, span: TextSpan)] = []

    init(_ message: some DiagnosticMessage, isLimit: Bool = false, site: Site? = nil) {
        id = message.id
        text = message.text
        hint = message.hint
        self.isLimit = isLimit
        file = site?.file
        span = site?.span
    }

    /// What fails within a function of the library that is written in Swift failed where a cell called it.
    func leaveLibrary() {
        if file == Library.file {
            let caller = calls.first { $0.file != Library.file }
            (file, span) = (caller?.file, caller?.span)
        }
        calls.removeAll { $0.file == Library.file }
    }
}

/// A learner's `throw`: on its way to a `catch`.
final class ThrownError: Error, @unchecked Sendable {
    let value: ExistentialBox
    /// Of its `throw`; where that stands in the library, of the call that led there.
    var site: Site
    /// Made by the host: what to report where nothing catches it.
    let host: CellError?

    init(_ value: ExistentialBox, site: Site, host: CellError? = nil) {
        self.value = value
        self.site = site
        self.host = host
    }
}

/// A place in the source, as code that may fail there keeps it.
final class Site {
    let file: String
    let span: TextSpan

    init(file: String, span: TextSpan) {
        self.file = file
        self.span = span
    }
}

/// What can go wrong while a cell runs, with the values in it.
enum RunMessage: DiagnosticMessage {
    case overflow(String)
    case divisionByZero(String)
    case index(Int, count: Int)
    case indexOutside(Int, Int, Int)
    case bounds(Int, Int, Int, Int)
    case emptied(String)
    case conflict(String)
    case nilUnwrapped
    case conversion(String, to: String)
    case cast(String, to: String)
    case range(String, String)
    case strideZero
    case negativeCount(Int, String)
    case duplicateKey(String)
    case uninitialized(String)
    case unowned(String)
    case depth(Int)
    case statements(Int)
    case memory(Int)
    case output(Int)
    case time
    case cancelled
    case stack
    case emptyRandom
    case stringIndex
    case uncaught(String)
    case other(String)
    case instances(Int)
    case nesting(Int)
    /// Of an expression that the checker passed without an error and without understanding it: a fault of ours.
    case notUnderstood

    var id: String {
        switch self {
        case .overflow: "overflow"
        case .divisionByZero: "division-by-zero"
        case .index, .indexOutside, .bounds, .stringIndex, .emptied: "index-out-of-range"
        case .nilUnwrapped: "unwrapped-nil"
        case .conflict: "overlapping-access"
        case .conversion: "conversion"
        case .cast: "failed-cast"
        case .range: "range"
        case .strideZero: "stride"
        case .negativeCount: "negative-count"
        case .duplicateKey: "duplicate-key"
        case .uninitialized: "uninitialized"
        case .unowned: "unowned"
        case .depth, .stack: "depth-limit"
        case .statements: "statement-limit"
        case .memory: "memory-limit"
        case .output: "output-limit"
        case .time: "time-limit"
        case .cancelled: "cancelled"
        case .emptyRandom: "empty-range"
        case .uncaught: "uncaught-error"
        case .other: "run-time"
        case .instances, .nesting: "too-many-instances"
        case .notUnderstood: "not-understood"
        }
    }

    var text: String {
        switch self {
        case .overflow(let what): "arithmetic overflow: \(what)"
        case .divisionByZero(let what): "division by zero: \(what)"
        case .index(let index, let count):
            index < 0
                ? "index \(index) is out of range: it is negative"
                : "index \(index) is out of range: there \(count == 1 ? "is 1 element" : "are \(count) elements")"
        case .indexOutside(let index, let low, let high):
            low == high
                ? "index \(index) is out of range: the slice is empty"
                : "index \(index) is out of range: the slice goes from \(low) to \(high - 1)"
        case .bounds(let low, let high, let start, let end):
            "the range \(low)..<\(high) is out of range: the collection goes from \(start) up to \(end)"
        case .emptied(let which): "can't remove \(which) element from an empty collection"
        case .conflict(let name): "overlapping accesses to '\(name)': it is being changed by the call around"
        case .nilUnwrapped: "unexpectedly found nil while unwrapping an Optional value"
        case .conversion(let value, let type):
            value.hasPrefix("-") && type.hasPrefix("U")
                ? "\(value) cannot be converted to \(type): a negative value is not representable"
                : type == "Float" || value.contains(".") || value.contains("n")
                    ? "\(value) cannot be converted to \(type): the result would be out of range"
                    : "\(value) cannot be converted to \(type): not enough bits to represent it"
        case .cast(let from, let to): "could not cast a value of type '\(from)' to '\(to)'"
        case .range(let low, let high): "range requires lowerBound <= upperBound: \(low) is above \(high)"
        case .strideZero: "stride size must not be zero"
        case .negativeCount(let count, let what): "\(what) cannot be negative: it is \(count)"
        case .duplicateKey(let key): "dictionary literal contains duplicate keys: \(key)"
        case .uninitialized(let name): "'\(name)' is used before it has a value"
        case .unowned(let name):
            "attempted to read an unowned reference but the object was already deallocated: '\(name)'"
        case .depth(let limit): "calls are nested more than \(limit) deep"
        case .stack: "calls are nested too deep"
        case .statements(let limit): "the cell ran more than \(limit) steps"
        case .memory(let limit): "the cell needs more than \(limit) MB of memory"
        case .output(let limit): "the cell printed more than \(limit) bytes"
        case .time: "the time limit is used up"
        case .cancelled: "the run was stopped"
        case .emptyRandom: "cannot get a random element from an empty range"
        case .stringIndex: "string index is out of bounds"
        case .uncaught(let text): "an error was thrown and not caught: \(text)"
        case .other(let text): text
        case .instances(let limit): "generic code was made for more than \(limit) different types"
        case .nesting(let limit): "generic code was called with a type nested more than \(limit) deep"
        case .notUnderstood: "this expression is not available in lessons: write it in smaller steps"
        }
    }

    var hint: String? {
        switch self {
        case .depth: "Does the recursion end? " + Self.raising("depth")
        case .stack: "Does the recursion end?"
        case .statements: "Does the loop end? " + Self.raising("steps")
        case .memory: Self.raising("megabytes")
        case .output: "Print less: a sum, or one round of many. " + Self.raising("output")
        case .time:
            "`limits: {seconds: …}` at the head of the lesson, the cell's own `seconds` or `--limit seconds=…` raises the limit."
        case .instances, .nesting: "Does a generic function call itself with ever larger types?"
        case .nilUnwrapped: "Unwrap it with 'if let', or give a value for nil with '??'."
        default: nil
        }
    }

    /// By the name that the head of a lesson and the command know.
    private static func raising(_ limit: String) -> String {
        "`limits: {\(limit): …}` at the head of the lesson or `--limit \(limit)=…` raises the limit."
    }
}
