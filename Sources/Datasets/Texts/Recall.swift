import TensorKit

/// Long rows of symbols with one key among distractors: which key it was is to be told at the end.
///
/// A network that learned it with the key anywhere is tested with the key in front, the whole row away from the answer.
public struct Recall: DatasetRecipe {
    public var count: Int
    /// Symbols in a row.
    public var length: Int
    public var position: Position
    public var seed: UInt64

    /// Where the key stands.
    public enum Position: Hashable, Sendable {
        case anywhere
        /// In front: as far from the end as can be.
        case first
        /// At this place, counted from 0.
        case at(Int)
    }

    /// The classes: one of these stands in every row.
    static let keys = ["A", "B", "C", "D", "E", "F", "G", "H"]
    /// What fills the other places; tells nothing.
    static let distractors = ["s", "t", "u", "v", "w", "x", "y", "z"]

    public init(count: Int = 2_000, length: Int = 40, position: Position = .anywhere, seed: UInt64 = 1) {
        self.count = count
        self.length = length
        self.position = position
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the length", length, atLeast: 1, atMost: 10_000)
        if case .at(let place) = position { try require("the key's place", place, atLeast: 0, atMost: length - 1) }
        try checkCount(each: length)
        let labels = balancedLabels(classes: Self.keys.count)
        var numbers: [Real] = []
        numbers.reserveCapacity(count * length)
        for (index, label) in labels.enumerated() {
            var generator = generator(index)
            let place = place(&generator)
            for step in 0..<length {
                let noise = Self.keys.count + generator.below(Self.distractors.count)
                numbers.append(Real(1 + (step == place ? label : noise)))
            }
        }
        return try Dataset(
            "Recall of 8 keys", "Rows of \(length) symbols, one of them a key; tell which key it was.",
            origin: .made(seed: seed), inputs: Samples(shape: [length], numbers: numbers),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: Self.keys,
            vocabulary: Vocabulary(Self.keys + Self.distractors))
    }

    private func place(_ generator: inout SplitMix64) -> Int {
        switch position {
        case .anywhere: generator.below(length)
        case .first: 0
        case .at(let place): place
        }
    }
}

extension Datasets {
    /// Long rows of symbols with one key to be remembered.
    public static func recall(
        count: Int = 2_000, length: Int = 40, position: Recall.Position = .anywhere, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Recall(count: count, length: length, position: position, seed: seed).make()
        }
    }
}
