import TensorKit
import Testing

@testable import CellLibrary

@Suite struct TensorComparisonTests {
    private func words(_ tensor: Tensor, _ expected: Tensor, tolerance: Double = 1e-5) -> String? {
        TensorComparison(tolerance: tolerance).compare(tensor, to: expected, "`x`").map {
            ExpectationMessage(failure: $0, hint: nil).text
        }
    }

    @Test func `tensors within the tolerance agree`() { #expect(words([1, 2.000_001], [1, 2]) == nil) }

    @Test func `the first number that differs is named by its place`() {
        let text = words([[1, 2], [3, 4.5]], [[1, 2], [3, 4]])
        #expect(text == "expected element [1, 1] of `x` to be 4 within 1e-05, and it is 4.5")
    }

    @Test func `other shapes are told by their shapes`() {
        #expect(words([1, 2], [1, 2, 3]) == "expected the shape of `x` to be [3], and it is [2]")
    }

    @Test func `a nan agrees with nothing`() { #expect(words(Tensor(Double.nan), Tensor(Double.nan)) != nil) }
}
