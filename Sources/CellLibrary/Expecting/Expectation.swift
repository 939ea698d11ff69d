import CellLanguage
import Diagnostics
import Trace

/// One `expect…` call: counts it when it holds, reports it when it does not. The cell goes on either way.
struct Expectation {
    private let call: HostCall
    private let hint: String

    init(_ call: HostCall, hint: String) {
        self.call = call
        self.hint = hint
    }

    /// - Parameter failure: what was expected and what came; `nil` where the expectation holds.
    func settle(_ failure: ExpectationMessage.Failure?) {
        guard let failure else { return call.context.expectationHeld() }
        let message = ExpectationMessage(failure: failure, hint: hint.isEmpty ? nil : hint)
        call.context.expectationFailed(Diagnostic(message, file: call.file, at: call.span))
    }

    /// The first argument as the author wrote it: `nand(1, 1) == 0`.
    var subject: String {
        guard let code = call.context.excerpt(call.span, of: call.file) else { return "it" }
        return ArgumentText(ofCall: code).first.map { "`\($0)`" } ?? "it"
    }
}

struct ExpectationMessage: DiagnosticMessage {
    let failure: Failure
    let hint: String?

    enum Failure {
        case isFalse(String)
        case differs(String, expected: String, came: String)
        case isNotNear(String, expected: String, came: String, tolerance: String)
        /// The element is named as a subscript: `[2]`, `[0][1]`.
        case elementIsNotNear(String, element: String, expected: String, came: String, tolerance: String)
        case hasAnotherCount(String, expected: Int, came: Int)
    }

    var id: String { "expectation" }

    var text: String {
        switch failure {
        case .isFalse(let subject): "expected \(subject), and it is false"
        case .differs(let subject, let expected, let came): "expected \(subject) to be \(expected), and it is \(came)"
        case .isNotNear(let subject, let expected, let came, let tolerance):
            "expected \(subject) to be \(expected) within \(tolerance), and it is \(came)"
        case .elementIsNotNear(let subject, let element, let expected, let came, let tolerance):
            "expected element \(element) of \(subject) to be \(expected) within \(tolerance), and it is \(came)"
        case .hasAnotherCount(let subject, let expected, let came):
            "expected \(subject) to have \(expected) elements, and it has \(came)"
        }
    }
}
