import TensorKit

/// Points of the plane in round clouds, one a class.
public struct Blobs: DatasetRecipe {
    public var count: Int
    public var classes: Int
    /// Deviation of a cloud; the clouds' middles lie on a circle of radius 1.
    public var spread: Double
    public var seed: UInt64

    public init(count: Int = 300, classes: Int = 3, spread: Double = 0.25, seed: UInt64 = 1) {
        self.count = count
        self.classes = classes
        self.spread = spread
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the number of classes", classes, atLeast: 1, atMost: 100)
        try require("the spread", spread, atLeast: 0, atMost: 100)
        return try LabelledPoints(
            name: "Blobs", summary: "Points in \(classes) round clouds; tell which cloud a point is from.",
            classNames: (0..<classes).map { "cloud \($0)" }
        ).make(self) { label, generator in
            let turns = Double(label) / Double(classes)
            let x = Turns.cosine(turns) + spread * generator.normal()
            return (x, Turns.sine(turns) + spread * generator.normal())
        }
    }
}

extension Datasets {
    /// Points of the plane in round clouds.
    public static func blobs(
        count: Int = 300, classes: Int = 3, spread: Double = 0.25, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Blobs(count: count, classes: classes, spread: spread, seed: seed).make()
        }
    }
}
