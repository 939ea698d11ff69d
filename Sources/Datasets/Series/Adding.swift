import TensorKit

/// Rows of random numbers, two of them marked: their sum is to be told (Hochreiter & Schmidhuber 1997).
///
/// One mark stands in each half. Always answering 1 has a mean squared error of 1/6.
public struct Adding: DatasetRecipe {
    public var count: Int
    /// Steps in a row.
    public var length: Int
    public var seed: UInt64

    public init(count: Int = 2_000, length: Int = 30, seed: UInt64 = 1) {
        self.count = count
        self.length = length
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the length", length, atLeast: 2, atMost: 10_000)
        try checkCount(each: length * 2)
        var numbers: [Real] = []
        var sums: [Real] = []
        numbers.reserveCapacity(count * length * 2)
        for index in 0..<count {
            var generator = generator(index)
            let marks = [generator.below(length / 2), length / 2 + generator.below(length - length / 2)]
            var sum = 0.0
            for step in 0..<length {
                let value = generator.uniform()
                let isMarked = marks.contains(step)
                if isMarked { sum += value }
                numbers += [Real(value), isMarked ? 1 : 0]
            }
            sums.append(Real(sum))
        }
        return try Dataset(
            "Adding", "Rows of \(length) random numbers, two of them marked; tell the sum of the two.",
            origin: .made(seed: seed), inputs: Samples(shape: [length, 2], numbers: numbers),
            targets: Samples(shape: [1], numbers: sums))
    }
}

extension Datasets {
    /// Rows of random numbers, two of them marked for their sum to be told.
    public static func adding(count: Int = 2_000, length: Int = 30, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Adding(count: count, length: length, seed: seed).make() }
    }
}
