import TensorKit

/// Pictures of one figure each, on ground that changes slowly, with noise: the figure is to be told.
///
/// Stands in for photographs where those are not at hand: position, size, colour and a slight turn vary freely, so that a
/// network has to find form. Colour says nothing about the class.
public struct Shapes: DatasetRecipe {
    public var count: Int
    /// The classes, in the order of their labels.
    public var kinds: [ShapeKind]
    /// Pixels of a side.
    public var side: Int
    /// Whether a pixel has the three channels red, green and blue, or one.
    public var isColored: Bool
    public var placement: Placement
    public var seed: UInt64

    /// Where a figure may stand.
    public enum Placement: Hashable, Sendable {
        /// Anywhere, as long as it stays in the picture.
        case anywhere
        case centered
        /// Off the middle by at most so many pixels each way.
        case shifted(by: Int)
    }

    /// Deviation of the noise on light between 0 and 1.
    static let noise = 0.08
    /// Radius over the picture's side.
    static let radii = (least: 0.22, most: 0.34)
    /// The most a figure is turned either way, in turns: 0.15 radians.
    static let tilt = Turns.of(radians: 0.15)

    public init(
        count: Int = 5_000, kinds: [ShapeKind] = ShapeKind.ten, side: Int = 32, isColored: Bool = true,
        placement: Placement = .anywhere, seed: UInt64 = 1
    ) {
        self.count = count
        self.kinds = kinds
        self.side = side
        self.isColored = isColored
        self.placement = placement
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("side", side, atLeast: 8, atMost: 512)
        try require("the number of classes", kinds.count, atLeast: 1, atMost: ShapeKind.allCases.count)
        if case .shifted(let most) = placement { try require("the shift", most, atLeast: 0, atMost: side / 2) }
        let channels = isColored ? 3 : 1
        try checkCount(each: side * side * channels)
        let labels = balancedLabels(classes: kinds.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * side * side * channels)
        for (index, label) in labels.enumerated() {
            var generator = generator(index)
            paint(kinds[label], channels, &generator).appendBytes(to: &bytes)
        }
        return try Dataset(
            "Shapes-\(kinds.count)", "Pictures of one figure each; tell which of \(kinds.count) figures it is.",
            origin: .made(seed: seed), inputs: Samples(shape: [side, side, channels], bytes: bytes),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: kinds.map(\.rawValue))
    }

    private func paint(_ kind: ShapeKind, _ channels: Int, _ generator: inout SplitMix64) -> Canvas {
        let colors = PictureColors(channels: channels, &generator)
        let pose = pose(&generator)
        var canvas = Canvas(side: side, from: colors.first, to: colors.last, along: generator.direction())
        pose.paint(kind, colors.figure(&generator), on: &canvas)
        canvas.addNoise(deviation: Self.noise, &generator)
        return canvas
    }

    private func pose(_ generator: inout SplitMix64) -> ShapePose {
        let length = Double(side)
        let radius = generator.uniform(Self.radii.least, Self.radii.most) * length
        let turns = generator.uniform(-Self.tilt, Self.tilt)
        switch placement {
        case .anywhere:
            let x = generator.uniform(radius, length - radius)
            let y = generator.uniform(radius, length - radius)
            return ShapePose(x: x, y: y, radius: radius, turns: turns)
        case .centered:
            return ShapePose(x: length / 2, y: length / 2, radius: radius, turns: turns)
        case .shifted(let most):
            let x = length / 2 + Double(generator.below(2 * most + 1) - most)
            let y = length / 2 + Double(generator.below(2 * most + 1) - most)
            return ShapePose(x: x, y: y, radius: radius, turns: turns)
        }
    }
}

extension Datasets {
    /// Pictures of one figure each, in colour, 32 pixels a side: a stand-in for CIFAR-10.
    public static func shapes(
        count: Int = 5_000, kinds: [ShapeKind] = ShapeKind.ten, side: Int = 32, isColored: Bool = true,
        placement: Shapes.Placement = .anywhere, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Shapes(
                count: count, kinds: kinds, side: side, isColored: isColored, placement: placement, seed: seed
            ).make()
        }
    }
}
