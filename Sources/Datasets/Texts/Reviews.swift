import TensorKit

/// Restaurant reviews whose sense lies in the order of their words: positive or negative is to be told.
///
/// Reviews come in pairs, one behind the other, with the same words in another order and the opposite sense. So whatever
/// counts words gets exactly one of each pair right, and an even cut leaves no pair divided.
public struct Reviews: DatasetRecipe {
    /// An even number: every review has its twin.
    public var count: Int
    public var style: Style
    /// Where short reviews are filled up with zeros.
    public var padding: Vocabulary.Padding
    public var seed: UInt64

    public enum Style: String, Hashable, Codable, Sendable {
        /// One opinion: “the soup was good not bad”, “the soup was bad not good”.
        case twins
        /// One, three or five opinions with small talk between them; the majority decides.
        case majority

        /// How many opinions a review may hold, each entry as likely as the others. Few hold a single one, or else whoever heeds
        /// nothing but the last opinion would be right too often.
        var opinions: [Int] {
            switch self {
            case .twins: [1]
            case .majority: [1, 3, 3, 5, 5, 5]
            }
        }

        /// Stretches of small talk behind each opinion; the last of several stands at the review's end.
        func talks(isLast: Bool) -> ClosedRange<Int> {
            switch self {
            case .twins: 1...1
            case .majority: isLast ? 0...0 : 1...2
            }
        }

        /// The most words of a review.
        var longest: Int {
            let others = (opinions.max() ?? 1) - 1
            return others * Opinion.longest(talks: talks(isLast: false).upperBound)
                + Opinion.longest(talks: talks(isLast: true).upperBound)
        }
    }

    public init(
        count: Int = 2_000, style: Style = .twins, padding: Vocabulary.Padding = .before, seed: UInt64 = 1
    ) {
        self.count = count
        self.style = style
        self.padding = padding
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        let length = style.longest
        try checkCount(each: length)
        guard count % 2 == 0 else { throw .oddReviews(count) }
        let vocabulary = Vocabulary(Opinion.allWords)
        var numbers: [Real] = []
        var labels: [Real] = []
        for pair in 0..<count / 2 {
            var generator = generator(pair)
            let (first, firstIsPositive) = review(&generator)
            for (opinions, isPositive) in [(first, firstIsPositive), (first.map(\.reversed), !firstIsPositive)] {
                let row = try vocabulary.numbers(of: opinions.flatMap(\.words), length: length, padding: padding)
                numbers += row.map { Real($0) }
                labels.append(isPositive ? 1 : 0)
            }
        }
        return try Dataset(
            style == .twins ? "Reviews, twins" : "Reviews, majority",
            "Short reviews; tell whether \(style == .twins ? "one" : "most of its opinions") is positive.",
            origin: .made(seed: seed), inputs: Samples(shape: [length], numbers: numbers),
            targets: Samples(shape: [], numbers: labels), classNames: ["negative", "positive"],
            vocabulary: vocabulary)
    }

    private func review(_ generator: inout SplitMix64) -> (opinions: [Opinion], isPositive: Bool) {
        let number = generator.pick(style.opinions)
        let opinions = (1...number).map { Opinion(talks: style.talks(isLast: $0 == number), &generator) }
        return (opinions, opinions.count { $0.isPositive } * 2 > number)
    }
}

extension Datasets {
    /// Short reviews in pairs of the same words and the opposite sense.
    public static func reviews(
        count: Int = 2_000, style: Reviews.Style = .twins, padding: Vocabulary.Padding = .before, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Reviews(count: count, style: style, padding: padding, seed: seed).make()
        }
    }
}

extension TensorError {
    static func oddReviews(_ count: Int) -> TensorError {
        TensorError(
            "odd-count", "expected an even number of reviews, but \(count) came",
            hint: "every review has a twin of the opposite sense")
    }
}
