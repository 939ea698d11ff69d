/// The words (or characters) of a set of texts, each with a number; number 0 is the padding of short texts.
public struct Vocabulary: Hashable, Sendable {
    /// What stands for a word that the vocabulary does not have.
    public static let unknown = "⟨unknown⟩"

    /// The word of each number; the padding's is empty.
    public let words: [String]
    private let numbers: [String: Int]

    /// Numbers from 1 on in the order given; a word that comes twice keeps its first number.
    public init(_ words: [String], unknown: Bool = false) {
        var list = [""]
        var numbers: [String: Int] = [:]
        for word in (unknown ? [Self.unknown] : []) + words where !word.isEmpty && numbers[word] == nil {
            numbers[word] = list.count
            list.append(word)
        }
        self.words = list
        self.numbers = numbers
    }

    /// How many numbers there are, padding included: the size that an embedding or a softmax over words needs.
    public var count: Int { words.count }

    /// The number of a word; of the unknown word, where there is one, for a word that is not in the vocabulary.
    public func number(of word: String) -> Int? { numbers[word] ?? numbers[Self.unknown] }

    /// The word of a number; `nil` outside the vocabulary.
    public func word(_ number: Int) -> String? { words.indices.contains(number) ? words[number] : nil }

    /// The words of a row of numbers, padding left out.
    public func words(of numbers: some Sequence<Int>) -> [String] {
        numbers.compactMap { word($0) }.filter { !$0.isEmpty }
    }

    /// Numbers of a text, brought to one length: a longer text loses its end, a shorter one is padded.
    public func numbers(
        of text: [String], length: Int, padding: Padding = .before
    ) throws(TensorError) -> [Int] {
        guard length >= 0 else { throw .negativeLength(length) }
        _ = try [length].checkedCount()
        var row: [Int] = []
        for word in text.prefix(length) {
            guard let number = number(of: word) else { throw .notInVocabulary(word, count: count) }
            row.append(number)
        }
        return padding.pad(row, to: length)
    }

    /// Where zeros fill a text that is shorter than the others.
    public enum Padding: Hashable, Sendable {
        /// In front, so that the last word is the last step of a recurrent network.
        case before
        /// Behind: a recurrent network then needs a mask, or it forgets during the padding.
        case after

        /// A row of at most `length` numbers, filled up with zeros.
        public func pad(_ row: [Int], to length: Int) -> [Int] {
            let zeros = [Int](repeating: 0, count: max(0, length - row.count))
            switch self {
            case .before: return zeros + row
            case .after: return row + zeros
            }
        }
    }
}

extension TensorError {
    static func negativeLength(_ length: Int) -> TensorError {
        TensorError("negative-length", "a text cannot be \(length) words long")
    }

    static func notInVocabulary(_ word: String, count: Int) -> TensorError {
        TensorError(
            "not-in-vocabulary", "the word “\(word.prefix(40))” is not among the \(count - 1) words of the vocabulary")
    }
}
