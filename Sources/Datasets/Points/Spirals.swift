import TensorKit

/// Points on spirals wound around each other: hard for a small network, a pleasure for a deeper one.
public struct Spirals: DatasetRecipe {
    public var count: Int
    /// Arms, one a class.
    public var classes: Int
    /// How far an arm winds around the middle, in turns.
    public var turns: Double
    /// Deviation of a point from its arm, which reaches out to 1.
    public var noise: Double
    public var seed: UInt64

    public init(count: Int = 300, classes: Int = 3, turns: Double = 0.75, noise: Double = 0.03, seed: UInt64 = 1) {
        self.count = count
        self.classes = classes
        self.turns = turns
        self.noise = noise
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the number of classes", classes, atLeast: 1, atMost: 100)
        try require("the turns", turns, atLeast: 0, atMost: 100)
        try require("the noise", noise, atLeast: 0, atMost: 100)
        return try LabelledPoints(
            name: "Spirals", summary: "Points on \(classes) arms wound around each other; tell which arm.",
            classNames: (0..<classes).map { "arm \($0)" }
        ).make(self) { label, generator in
            let radius = generator.uniform(0.05, 1)
            let angle = radius * turns + Double(label) / Double(classes)
            let x = radius * Turns.cosine(angle) + noise * generator.normal()
            return (x, radius * Turns.sine(angle) + noise * generator.normal())
        }
    }
}

extension Datasets {
    /// Points on spirals wound around each other.
    public static func spirals(
        count: Int = 300, classes: Int = 3, turns: Double = 0.75, noise: Double = 0.03, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Spirals(count: count, classes: classes, turns: turns, noise: noise, seed: seed).make()
        }
    }
}
