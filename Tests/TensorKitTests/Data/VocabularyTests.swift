import Testing

@testable import TensorKit

struct VocabularyTests {
    private let vocabulary = Vocabulary(["the", "cat", "sat", "the"])

    @Test func `words count from 1 in their order, and 0 is the padding`() throws {
        #expect(vocabulary.count == 4 && vocabulary.words == ["", "the", "cat", "sat"])
        #expect(vocabulary.number(of: "sat") == 3 && vocabulary.word(3) == "sat" && vocabulary.word(4) == nil)
    }

    @Test func `a text is padded in front or behind, and loses its end`() throws {
        #expect(try vocabulary.numbers(of: ["cat", "sat"], length: 4) == [0, 0, 2, 3])
        #expect(try vocabulary.numbers(of: ["cat", "sat"], length: 4, padding: .after) == [2, 3, 0, 0])
        #expect(try vocabulary.numbers(of: ["the", "cat", "sat"], length: 2) == [1, 2])
        #expect(vocabulary.words(of: [0, 0, 2, 3, 9]) == ["cat", "sat"])
    }

    @Test func `an unknown word has a number of its own where there is one, and is an error elsewhere`() throws {
        #expect(try Vocabulary(["a"], unknown: true).numbers(of: ["a", "b"], length: 2) == [2, 1])
        let error = #expect(throws: TensorError.self) { try vocabulary.numbers(of: ["dog"], length: 1) }
        #expect(error?.text == "the word “dog” is not among the 3 words of the vocabulary")
    }
}
