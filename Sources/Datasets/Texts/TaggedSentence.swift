import TensorKit

/// A short sentence and the part of speech of each word: “they watch the walk”, “the watch stops”.
struct TaggedSentence {
    let words: [(text: String, wordClass: WordClass)]

    /// Words that are a noun after a determiner and a verb after a pronoun.
    private static let both = ["walk", "watch", "dance", "play", "turn", "show"]
    private static let nouns = ["child", "garden", "song", "bird"]
    private static let verbs = ["like", "hear", "see"]
    private static let pronouns = ["they", "we", "you"]
    private static let determiners = ["the", "a", "this"]
    private static let prepositions = ["in", "after", "before"]
    /// The most words of a sentence: pronoun, verb, determiner, noun, preposition, determiner, noun.
    static let longest = 7

    init(_ generator: inout SplitMix64) {
        var words = [
            (generator.pick(Self.pronouns), WordClass.pronoun), (generator.pick(Self.both + Self.verbs), .verb),
        ]
        Self.addNoun(to: &words, &generator)
        if generator.below(2) == 0 {
            let phrase = [(generator.pick(Self.prepositions), WordClass.preposition)]
            let isInFront = generator.below(2) == 0
            var place: [(String, WordClass)] = phrase
            Self.addNoun(to: &place, &generator)
            words = isInFront ? place + words : words + place
        }
        self.words = words.map { (text: $0.0, wordClass: $0.1) }
    }

    private static func addNoun(to words: inout [(String, WordClass)], _ generator: inout SplitMix64) {
        words.append((generator.pick(determiners), .determiner))
        words.append((generator.pick(both + nouns), .noun))
    }

    /// Every word that a sentence may use, always in the same order.
    static var allWords: [String] { pronouns + determiners + prepositions + both + nouns + verbs }
}
