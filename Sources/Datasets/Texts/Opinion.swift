import TensorKit

/// One clause of a review. Which of its two adjectives holds is said by their order alone.
struct Opinion {
    let isPositive: Bool
    private let subject: String
    private let quality: (good: String, bad: String)
    private let form: Form
    private let talk: [String]

    private enum Form: CaseIterable {
        /// “was good not bad”: the first holds.
        case not
        /// “was not bad but good”: the second holds.
        case notBut
    }

    private static let subjects = [
        "food", "soup", "coffee", "service", "waiter", "room", "music", "bread", "table", "view",
    ]
    private static let qualities = [
        (good: "good", bad: "bad"), (good: "great", bad: "awful"), (good: "fine", bad: "poor"),
        (good: "lovely", bad: "horrible"), (good: "excellent", bad: "terrible"), (good: "pleasant", bad: "nasty"),
        (good: "superb", bad: "dreadful"), (good: "wonderful", bad: "disappointing"),
    ]
    private static let talks = [
        [], ["honestly"], ["that", "evening"], ["on", "the", "whole"], ["as", "we", "found"], ["at", "all"],
    ]
    /// The most words of an opinion without small talk, and of one stretch of small talk.
    private static let longest = (judgement: 7, talk: 3)

    /// The most words of an opinion with so many stretches of small talk.
    static func longest(talks: Int) -> Int { longest.judgement + talks * longest.talk }

    init(talks: ClosedRange<Int>, _ generator: inout SplitMix64) {
        isPositive = generator.below(2) == 1
        subject = generator.pick(Self.subjects)
        quality = generator.pick(Self.qualities)
        form = generator.pick(Form.allCases)
        let stretches = talks.lowerBound + generator.below(talks.count)
        talk = (0..<stretches).flatMap { _ in generator.pick(Self.talks) }
    }

    private init(reversing other: Opinion) {
        isPositive = !other.isPositive
        subject = other.subject
        quality = other.quality
        form = other.form
        talk = other.talk
    }

    /// The same words in another order, with the opposite sense.
    var reversed: Opinion { Opinion(reversing: self) }

    var words: [String] {
        let (true_, false_) = isPositive ? (quality.good, quality.bad) : (quality.bad, quality.good)
        let judgement =
            switch form {
            case .not: [true_, "not", false_]
            case .notBut: ["not", false_, "but", true_]
            }
        return ["the", subject, "was"] + judgement + talk
    }

    /// Every word that an opinion may use, always in the same order: training and test texts number them alike.
    static var allWords: [String] {
        ["the", "was", "not", "but"] + subjects + qualities.flatMap { [$0.good, $0.bad] } + talks.joined()
    }
}
