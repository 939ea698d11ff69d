import TensorKit

/// Drawn blood cells, as if under a microscope: healthy, sickle-shaped, or with a parasite inside.
///
/// A medical-looking task for trying transfer with few labels. It is drawn, not recorded: nothing about patients follows from it.
public struct BloodSmears: DatasetRecipe {
    public var count: Int
    /// Pixels of a side.
    public var side: Int
    public var seed: UInt64

    public init(count: Int = 600, side: Int = 20, seed: UInt64 = 1) {
        self.count = count
        self.side = side
        self.seed = seed
    }

    static let classNames = ["healthy", "sickle", "parasite"]

    public func make() throws(TensorError) -> Dataset {
        try require("side", side, atLeast: 12, atMost: 512)
        try checkCount(each: side * side)
        let labels = balancedLabels(classes: Self.classNames.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * side * side)
        for (index, label) in labels.enumerated() {
            var generator = generator(index)
            paint(label, &generator).appendBytes(to: &bytes)
        }
        return try Dataset(
            "Blood smears", "Drawn blood cells; tell healthy ones from sickle cells and cells with a parasite.",
            origin: .made(seed: seed), inputs: Samples(shape: [side, side, 1], bytes: bytes),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: Self.classNames)
    }

    private func paint(_ label: Int, _ generator: inout SplitMix64) -> Canvas {
        let length = Double(side)
        let ground = generator.uniform(0.75, 0.95)
        let cell = generator.uniform(0.3, 0.5)
        var canvas = Canvas(
            side: side, from: [ground], to: [ground - 0.1], along: generator.direction())
        let radius = generator.uniform(0.26, 0.36) * length
        let x = generator.uniform(radius, length - radius)
        let y = generator.uniform(radius, length - radius)
        let whole = Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
        let bite = generator.direction()
        let (awayX, awayY) = (x + bite.x * radius * 0.6, y + bite.y * radius * 0.6)
        let isSickle = label == 1
        canvas.paint([cell], within: whole) { pointX, pointY in
            isNear(pointX - x, pointY - y, radius)
                && !(isSickle && isNear(pointX - awayX, pointY - awayY, radius * 0.95))
        }
        if !isSickle {
            let pale = radius * generator.uniform(0.3, 0.45)
            canvas.paint([cell + 0.2], within: whole) { isNear($0 - x, $1 - y, pale) }
        }
        if label == 2 {
            let (spotX, spotY) = (x + bite.x * radius * 0.5, y + bite.y * radius * 0.5)
            canvas.paint([0.05], within: whole) { isNear($0 - spotX, $1 - spotY, radius * 0.22) }
        }
        canvas.addNoise(deviation: 0.05, &generator)
        return canvas
    }

    private func isNear(_ x: Double, _ y: Double, _ radius: Double) -> Bool { x * x + y * y <= radius * radius }
}

extension Datasets {
    /// Drawn blood cells: healthy, sickle-shaped or with a parasite.
    public static func bloodSmears(count: Int = 600, side: Int = 20, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try BloodSmears(count: count, side: side, seed: seed).make() }
    }
}
