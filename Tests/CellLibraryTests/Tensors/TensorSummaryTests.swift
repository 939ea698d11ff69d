import TensorKit
import Testing

@testable import CellLibrary

@Suite struct TensorSummaryTests {
    @Test func `a line shows the shape and the first numbers, rows apart`() {
        #expect(Tensor([[0.1, 0.2], [0.3, 0.4]]).valueSummary.text == "2×2 [0.1 0.2; 0.3 0.4]")
        #expect(Tensor(2.5).valueSummary.text == "2.5")
    }

    @Test func `a line is short whatever the tensor's size`() {
        let text = Tensor.full(100, 100, value: 0.123456).valueSummary.text
        #expect(text.count <= 64)
        #expect(text.hasSuffix("…]"))
    }
}
