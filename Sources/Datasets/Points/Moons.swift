import TensorKit

/// Points on two half circles that reach into each other: no straight line parts them.
public struct Moons: DatasetRecipe {
    public var count: Int
    /// Deviation of a point from its half circle, whose radius is 1.
    public var noise: Double
    public var seed: UInt64

    public init(count: Int = 200, noise: Double = 0.1, seed: UInt64 = 1) {
        self.count = count
        self.noise = noise
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the noise", noise, atLeast: 0, atMost: 100)
        return try LabelledPoints(
            name: "Moons", summary: "Points on two half circles that reach into each other; tell which.",
            classNames: ["upper moon", "lower moon"]
        ).make(self) { label, generator in
            let turns = generator.uniform(0, 0.5)
            let (cosine, sine) = (Turns.cosine(turns), Turns.sine(turns))
            let (x, y) = label == 0 ? (cosine - 0.5, sine - 0.25) : (0.5 - cosine, 0.25 - sine)
            return (x + noise * generator.normal(), y + noise * generator.normal())
        }
    }
}

extension Datasets {
    /// Points on two half circles that reach into each other.
    public static func moons(count: Int = 200, noise: Double = 0.1, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Moons(count: count, noise: noise, seed: seed).make() }
    }
}
