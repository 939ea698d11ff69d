import CellLanguage
import TensorKit
import Trace

/// `expect` for tensors.
extension CellLibraryIndex {
    func addTensorExpectations() {
        function(
            "func expect(_ tensor: Tensor, near expected: Tensor, tolerance: Double = 1e-5, hint: String = \"\")",
            "Checks that two tensors have one shape and agree, number by number, within the tolerance."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[3])
            let comparison = TensorComparison(tolerance: call[2])
            expectation.settle(comparison.compare(call[0], to: call[1], expectation.subject))
        }
        function(
            "func expect(_ tensor: Tensor, equals expected: Tensor, hint: String = \"\")",
            "Checks that two tensors are the same, number by number."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[2])
            expectation.settle(TensorComparison(tolerance: 0).compare(call[0], to: call[1], expectation.subject))
        }
        function(
            "func expect(shape expected: [Int], of tensor: Tensor, hint: String = \"\")",
            "Checks a tensor's shape: `expect(shape: [28, 28, 6], of: maps)`."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[2])
            let (shape, tensor): (Shape, Tensor) = (call[0], call[1])
            guard tensor.shape != shape else { return expectation.settle(nil) }
            expectation.settle(.differs("the shape", expected: "\(shape)", came: "\(tensor.shape)"))
        }
    }
}

/// Tensors that should agree up to rounding.
struct TensorComparison {
    /// The most that two numbers may differ by.
    let tolerance: Double

    func compare(_ tensor: Tensor, to expected: Tensor, _ subject: String) -> ExpectationMessage.Failure? {
        guard tensor.shape == expected.shape else {
            return .differs(
                "the shape of \(subject)", expected: "\(expected.shape)", came: "\(tensor.shape)")
        }
        for (place, (value, wanted)) in zip(tensor.scalars, expected.scalars).enumerated() {
            // A nan is near to nothing, so the comparison is written for it to fail.
            guard value != wanted, !(abs(Double(value) - Double(wanted)) <= tolerance) else { continue }
            return failure(subject, tensor.subscriptText(of: place), Double(wanted), Double(value))
        }
        return nil
    }

    private func failure(
        _ subject: String, _ element: String, _ wanted: Double, _ value: Double
    ) -> ExpectationMessage.Failure {
        let style = NumberStyle.full
        let (expected, came) = (style.format(wanted), style.format(value))
        guard !element.isEmpty else {
            return .isNotNear(subject, expected: expected, came: came, tolerance: style.format(tolerance))
        }
        return .elementIsNotNear(
            subject, element: element, expected: expected, came: came, tolerance: style.format(tolerance))
    }
}

extension Tensor {
    /// The place of a number in row-major order as a cell would index it: `[1, 0]`.
    func subscriptText(of place: Int) -> String {
        guard !shape.isEmpty else { return "" }
        let indices = zip(shape.strides, shape).map { stride, size in (place / stride) % size }
        return "[\(indices.map(String.init).joined(separator: ", "))]"
    }
}
