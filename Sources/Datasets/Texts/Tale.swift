import TensorKit

/// A long, simple tale, put together from a small grammar: text to learn writing from, letter by letter.
public struct Tale: DatasetRecipe {
    /// How many windows of the text.
    public var count: Int
    /// Characters that are seen.
    public var length: Int
    public var seed: UInt64

    private static let heroes = ["the fox", "the old king", "a small bird", "the miller", "the moon", "a girl"]
    private static let deeds = ["found", "lost", "carried home", "dreamed of", "sang to", "hid"]
    private static let things = ["a golden key", "the river", "a loaf of bread", "the wind", "a red stone", "the sea"]
    private static let times = ["one morning", "at night", "long ago", "in winter", "after the rain"]
    private static let ends = [
        "and nobody knew why", "and was glad", "and went to sleep", "but told no one", "and so it was",
    ]

    public init(count: Int = 5_000, length: Int = 20, seed: UInt64 = 1) {
        self.count = count
        self.length = length
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the window", length, atLeast: 1, atMost: 10_000)
        try checkCount(each: length)
        guard count > 0 else { throw .noWindows }
        return try CharacterWindows(text(characters: count + length), length: length)
            .make(name: "Tale", origin: .made(seed: seed))
    }

    /// The first so many characters of the tale.
    public func text(characters: Int) -> String {
        var generator = SplitMix64(seed: seed)
        var text = ""
        var left = characters
        while left > 0 {
            let sentence = Self.sentence(&generator)
            text += sentence.prefix(left)
            left -= sentence.count
        }
        return text
    }

    private static func sentence(_ generator: inout SplitMix64) -> String {
        let deed = "\(generator.pick(heroes)) \(generator.pick(deeds)) \(generator.pick(things))"
        let ending = generator.below(2) == 0 ? "" : " " + generator.pick(ends)
        return "\(generator.pick(times)) \(deed)\(ending).\n"
    }
}

extension TensorError {
    static let noWindows = TensorError("no-windows", "expected at least one window of text, but 0 came")
}
