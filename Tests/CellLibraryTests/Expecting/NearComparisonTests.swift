import Testing

@testable import CellLibrary

@Suite struct NearComparisonTests {
    private let comparison = NearComparison(tolerance: 0.01)

    private func words(_ failure: ExpectationMessage.Failure?) -> String? {
        failure.map { ExpectationMessage(failure: $0, hint: nil).text }
    }

    @Test func `numbers within the tolerance agree`() {
        #expect(comparison.compare(1.005, to: 1, "x") == nil)
        #expect(comparison.compare(.infinity, to: .infinity, "x") == nil)
    }

    @Test func `a number that is none agrees with nothing`() {
        #expect(words(comparison.compare(.nan, to: .nan, "`x`")) == "expected `x` to be nan within 0.01, and it is nan")
    }

    @Test func `the first element that differs is named`() {
        let words = words(comparison.compare([[1, 2], [3, 4.5]], to: [[1, 2], [3, 4]], "`x`"))
        #expect(words == "expected element [1][1] of `x` to be 4 within 0.01, and it is 4.5")
    }

    @Test func `lists of other lengths are told apart by their counts`() {
        #expect(words(comparison.compare([1], to: [1, 2], "`x`")) == "expected `x` to have 2 elements, and it has 1")
    }
}
