import TensorKit

/// Numbers from 0 to 999 in English words, to be written in figures: “three hundred four” → 3 0 4.
///
/// Input and output differ in length, which is what encoder and decoder are for. Both rows use one vocabulary; figures are
/// followed by the end mark and zeros.
public struct Numerals: DatasetRecipe {
    public var count: Int
    public var seed: UInt64

    /// Says that the answer is complete.
    public static let end = "⟨end⟩"
    /// The most words of a number: “seven hundred forty two”.
    static let longest = 4
    /// Three figures and the end mark.
    static let answer = 4

    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    public init(count: Int = 2_000, seed: UInt64 = 1) {
        self.count = count
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try checkCount(each: Self.longest)
        let figures = (0...9).map(String.init)
        let vocabulary = Vocabulary([Self.end] + figures + Self.small + Self.tens + ["hundred"])
        var numbers: [Real] = []
        var targets: [Real] = []
        for index in 0..<count {
            var generator = generator(index)
            let digits = 1 + generator.below(3)
            let number = generator.below([10, 100, 1_000][digits - 1])
            let words = try vocabulary.numbers(of: Self.words(number), length: Self.longest)
            let answer = String(number).map { String($0) } + [Self.end]
            numbers += words.map { Real($0) }
            targets += try vocabulary.numbers(of: answer, length: Self.answer, padding: .after).map { Real($0) }
        }
        return try Dataset(
            "Numerals", "Numbers in words; write them in figures.", origin: .made(seed: seed),
            inputs: Samples(shape: [Self.longest], numbers: numbers),
            targets: Samples(shape: [Self.answer], numbers: targets), vocabulary: vocabulary)
    }

    /// A number below 1,000 in words.
    static func words(_ number: Int) -> [String] {
        if number >= 100 {
            return [small[number / 100], "hundred"] + (number % 100 == 0 ? [] : words(number % 100))
        }
        if number < 20 { return [small[number]] }
        return [tens[number / 10 - 2]] + (number % 10 == 0 ? [] : [small[number % 10]])
    }
}

extension Datasets {
    /// Numbers in words, to be written in figures.
    public static func numerals(count: Int = 2_000, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Numerals(count: count, seed: seed).make() }
    }
}
