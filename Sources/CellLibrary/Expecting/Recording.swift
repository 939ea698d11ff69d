import CellLanguage
import Diagnostics
import TensorKit

/// `expect(x, near: ____)`: a number that is still to be recorded.
struct Unrecorded: HostValue {}

/// What came where a number was still to be recorded.
package struct RecordedNumber: Hashable, Codable, Sendable {
    /// The call, in its file.
    package let file: String
    package let span: TextSpan
    /// As it is to be written into the source.
    package let literal: String
}

extension CellLibraryIndex {
    func addRecording() {
        type("struct Unrecorded", Unrecorded.self, "A number that `lesson record` fills in.") { _ in }
        constant("var ____: Unrecorded { get }", "A blank: what a learner fills in, or `lesson record`.") { _ in
            Unrecorded()
        }
        recording("Double") { NumberLiteral.of($0[0] as Double) }
        recording("[Double]") { call in NumberLiteral.of(call[0] as [Double]) }
        recording("[[Double]]") { call in NumberLiteral.of(call[0] as [[Double]]) }
        recording("Tensor") { call in NumberLiteral.of(call[0] as Tensor) }
    }

    private func recording(_ type: String, literal: @escaping (HostCall) -> String?) {
        function(
            "func expect(_ value: \(type), near expected: Unrecorded, tolerance: Double = 0, hint: String = \"\")",
            "Not an expectation yet: `lesson record` writes what came into the blank."
        ) { call -> Void in
            let subject = Expectation(call, hint: "").subject
            guard let literal = literal(call) else {
                throw CellError(
                    "\(subject) cannot be recorded: it is not finite, or has more than \(NumberLiteral.limit) numbers",
                    hint: "Expect a part of it", id: "not-recordable")
            }
            let message = UnrecordedMessage(subject: subject, literal: literal)
            call.context.expectationFailed(Diagnostic(message, file: call.file, at: call.span))
            call.context.record(RecordedNumber(file: call.file, span: call.span, literal: literal))
        }
    }
}

private struct UnrecordedMessage: DiagnosticMessage {
    let subject: String
    let literal: String

    var id: String { "unrecorded" }
    var text: String { "\(subject) is still to be recorded: it is \(literal)" }
    var hint: String? { "`lesson record FILE` writes it into the blank" }
}
