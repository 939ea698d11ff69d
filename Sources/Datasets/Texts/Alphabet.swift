import TensorKit

/// The alphabet, written over and over: after three letters, the next is to be told.
public struct Alphabet: DatasetRecipe {
    public var count: Int
    /// Letters that are seen.
    public var length: Int
    /// Nothing here is left to chance.
    public var seed: UInt64 { 0 }

    public init(count: Int = 26, length: Int = 3) {
        self.count = count
        self.length = length
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the window", length, atLeast: 1, atMost: 10_000)
        try checkCount(each: length)
        let letters = (0..<26).map { String(UnicodeScalar(UInt8(97 + $0))) }
        let vocabulary = Vocabulary(letters)
        let numbers = (0..<count).flatMap { start in (0..<length).map { Real(1 + (start + $0) % 26) } }
        return try Dataset(
            "Alphabet", "\(length) letters in the order of the alphabet; tell the next one.", origin: .made(seed: seed),
            inputs: Samples(shape: [length], numbers: numbers),
            targets: Samples(shape: [], numbers: (0..<count).map { Real(1 + ($0 + length) % 26) }),
            classNames: vocabulary.words, vocabulary: vocabulary)
    }
}
