import TensorKit

/// A text cut into windows of characters, each with the character that follows: what a network learns that writes.
public struct CharacterWindows: Sendable {
    /// The text; every character in it becomes an entry of the vocabulary.
    public var text: String
    /// Characters that are seen.
    public var length: Int
    /// Characters from the beginning of one window to that of the next.
    public var stride: Int

    public init(_ text: String, length: Int = 20, stride: Int = 1) {
        self.text = text
        self.length = length
        self.stride = stride
    }

    /// Inputs `[length]`, classes the numbers of the vocabulary: what is drawn goes straight back in.
    public func make(
        name: String = "Characters", origin: DataOrigin = .given
    ) throws(TensorError) -> Dataset {
        try require("the window", length, atLeast: 1, atMost: 10_000)
        try require("the stride", stride, atLeast: 1, atMost: 1_000_000)
        let characters = text.map { String($0) }
        guard characters.count > length else { throw .textTooShort(characters.count, window: length) }
        let count = (characters.count - length - 1) / stride + 1
        _ = try [count, length].checkedCount()
        let vocabulary = Vocabulary(Set(characters).sorted())
        let all = try vocabulary.numbers(of: characters, length: characters.count).map { Real($0) }
        var numbers: [Real] = []
        numbers.reserveCapacity(count * length)
        for window in 0..<count { numbers += all[window * stride..<window * stride + length] }
        let targets = (0..<count).map { all[$0 * stride + length] }
        return try Dataset(
            name, "Windows of \(length) characters of a text; tell the next one.", origin: origin,
            inputs: Samples(shape: [length], numbers: numbers), targets: Samples(shape: [], numbers: targets),
            classNames: vocabulary.words, vocabulary: vocabulary)
    }
}

extension Datasets {
    /// Windows of a text of the caller's, and the character that follows each.
    public static func characters(of text: String, length: Int = 20, stride: Int = 1) -> Dataset {
        trapping { () throws(TensorError) in try CharacterWindows(text, length: length, stride: stride).make() }
    }

    /// Windows of the alphabet, written over and over, and the letter that follows each: 26 examples.
    public static func alphabet(length: Int = 3) -> Dataset {
        trapping { () throws(TensorError) in try Alphabet(length: length).make() }
    }

    /// Windows of a tale, and the character that follows each.
    public static func tale(count: Int = 5_000, length: Int = 20, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Tale(count: count, length: length, seed: seed).make() }
    }
}

extension TensorError {
    static func textTooShort(_ count: Int, window: Int) -> TensorError {
        TensorError(
            "text-too-short", "a text of \(count) characters is too short for windows of \(window) and the next one")
    }
}
