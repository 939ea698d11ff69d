import TensorKit
import Testing

@testable import CellLibrary

@Suite struct ClassGuessesTests {
    @Test func `logits become probabilities`() throws {
        let guesses = try ClassGuesses([[3.2, 5.1, -1.7]], classes: 3)
        #expect(guesses.labels == [1])
        #expect(abs(guesses.confidence[0] - 0.869049535) < 1e-6)
    }

    @Test func `probabilities stay as they are`() throws {
        let guesses = try ClassGuesses([[0.2, 0.5, 0.3]], classes: 3)
        #expect(guesses.labels == [1])
        #expect(abs(guesses.confidence[0] - 0.5) < 1e-6)
    }

    @Test func `one number tells two classes apart`() throws {
        #expect(try ClassGuesses([[0.9], [0.2], [3]], classes: 2).labels == [1, 0, 1])
    }

    @Test func `outputs that do not fit the classes are refused`() {
        #expect(throws: (any Error).self) { try ClassGuesses([[1, 2]], classes: 3) }
    }
}
