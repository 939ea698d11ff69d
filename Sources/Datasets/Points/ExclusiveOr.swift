import TensorKit

/// Points around the four corners of a square; the class is the exclusive or of the corner's coordinates.
///
/// Four examples without noise are exactly the table: (0, 0), (0, 1), (1, 0), (1, 1).
public struct ExclusiveOr: DatasetRecipe {
    public var count: Int
    /// Deviation of a point from its corner.
    public var noise: Double
    public var seed: UInt64

    public init(count: Int = 4, noise: Double = 0, seed: UInt64 = 1) {
        self.count = count
        self.noise = noise
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the noise", noise, atLeast: 0, atMost: 100)
        try checkCount(each: 2)
        var numbers: [Real] = []
        for index in 0..<count {
            var generator = generator(index)
            numbers.append(Real(Double(index >> 1 & 1) + noise * generator.normal()))
            numbers.append(Real(Double(index & 1) + noise * generator.normal()))
        }
        return try Dataset(
            "XOR", "Points around the corners of a square; tell whether just one coordinate is 1.",
            origin: .made(seed: seed), inputs: Samples(shape: [2], numbers: numbers),
            targets: Samples(shape: [], numbers: (0..<count).map { Real(($0 >> 1 ^ $0) & 1) }),
            classNames: ["equal", "different"])
    }
}

extension Datasets {
    /// Points around the four corners of a square: XOR.
    public static func xor(count: Int = 4, noise: Double = 0, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try ExclusiveOr(count: count, noise: noise, seed: seed).make() }
    }
}
