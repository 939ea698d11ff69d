import TensorKit

/// “while the dog slept the cat that chased the mouse for hours felt tired”: subject and verb far apart.
enum LongSentence {
    static let animals = ["cat", "dog", "mouse", "horse", "bird", "fox", "cow", "duck"]
    private static let verbs = ["chased", "watched", "followed", "feared"]
    private static let times = [["for", "hours"], ["all", "day"], ["in", "the", "garden"], []]
    private static let openings = [[], ["while", "slept"], ["near"]]
    private static let endings = ["tired", "happy", "hungry", "alone"]
    /// The most words of a sentence.
    static let longest = 15

    static func words(subject: Int, _ generator: inout SplitMix64) -> [String] {
        let others = animals.indices.filter { $0 != subject }
        let opening = generator.pick(openings)
        var words: [String] = []
        if let preposition = opening.first {
            words += [preposition, "the", animals[generator.pick(others)]] + opening.dropFirst()
        }
        let verb = generator.pick(verbs)
        let other = animals[generator.pick(others)]
        let isSubjectActing = generator.below(2) == 0
        words += ["the", animals[subject], "that"] + (isSubjectActing ? [verb, "the", other] : ["the", other, verb])
        return words + generator.pick(times) + ["felt", generator.pick(endings)]
    }

    /// Every word that a sentence may use, always in the same order.
    static var allWords: [String] {
        ["the", "that", "felt"] + animals + verbs + Array(times.joined()) + Array(openings.joined()) + endings
    }
}
