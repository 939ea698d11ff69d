import TensorKit

/// English sentences about animals, to be read word by word.
public struct Sentences: DatasetRecipe {
    public var count: Int
    public var question: Question
    /// Where short sentences are filled up with zeros.
    public var padding: Vocabulary.Padding
    public var seed: UInt64

    /// What is to be told.
    public enum Question: String, Hashable, Codable, Sendable {
        /// One answer a sentence: who felt tired at its end? “while the dog slept the cat that chased the mouse for hours
        /// felt tired”: the cat. The word to remember comes early, others of its kind after it.
        case subject
        /// One answer a word: which part of speech is it? Words like “walk” are nouns here and verbs there.
        case wordClasses
    }

    public init(
        count: Int = 2_000, question: Question = .subject, padding: Vocabulary.Padding = .before, seed: UInt64 = 1
    ) {
        self.count = count
        self.question = question
        self.padding = padding
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        switch question {
        case .subject: try subjects()
        case .wordClasses: try wordClasses()
        }
    }

    private func subjects() throws(TensorError) -> Dataset {
        let length = LongSentence.longest
        try checkCount(each: length)
        let vocabulary = Vocabulary(LongSentence.allWords)
        let labels = balancedLabels(classes: LongSentence.animals.count)
        var numbers: [Real] = []
        for (index, label) in labels.enumerated() {
            var generator = generator(index)
            let words = LongSentence.words(subject: label, &generator)
            numbers += try vocabulary.numbers(of: words, length: length, padding: padding).map { Real($0) }
        }
        return try Dataset(
            "Sentences, subjects", "Sentences with a long way between subject and verb; tell who it is about.",
            origin: .made(seed: seed), inputs: Samples(shape: [length], numbers: numbers),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: LongSentence.animals,
            vocabulary: vocabulary)
    }

    private func wordClasses() throws(TensorError) -> Dataset {
        let length = TaggedSentence.longest
        try checkCount(each: length)
        let vocabulary = Vocabulary(TaggedSentence.allWords)
        var numbers: [Real] = []
        var targets: [Real] = []
        for index in 0..<count {
            var generator = generator(index)
            let sentence = TaggedSentence(&generator)
            let row = try vocabulary.numbers(of: sentence.words.map(\.text), length: length, padding: padding)
            numbers += row.map { Real($0) }
            targets += padding.pad(sentence.words.map(\.wordClass.rawValue), to: length).map { Real($0) }
        }
        return try Dataset(
            "Sentences, word classes", "Short sentences; tell the part of speech of every word.",
            origin: .made(seed: seed), inputs: Samples(shape: [length], numbers: numbers),
            targets: Samples(shape: [length], numbers: targets), classNames: WordClass.allCases.map(\.name),
            vocabulary: vocabulary)
    }
}

extension Datasets {
    /// English sentences about animals.
    public static func sentences(
        count: Int = 2_000, question: Sentences.Question = .subject, padding: Vocabulary.Padding = .before,
        seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Sentences(count: count, question: question, padding: padding, seed: seed).make()
        }
    }
}
