import TensorKit

/// Pictures of several figures, each with its box and its class: what an object detector has to find.
///
/// Figures hardly overlap. The target is a table of `Scenes.most` rows: class, left, top, right, bottom in pixels; a row without
/// an object holds −1. Each example also carries its objects.
public struct Scenes: DatasetRecipe {
    public var count: Int
    /// Pixels of a side.
    public var side: Int
    /// The classes, in the order of their labels.
    public var kinds: [ShapeKind]
    /// The most figures in one picture; at least one is there.
    public var most: Int
    public var seed: UInt64

    /// Radius over the picture's side.
    private static let radii = (least: 0.09, most: 0.17)
    /// Shared area over joint area of two boxes that is still let through.
    private static let overlap = 0.05
    /// Tries for a free place, after which a figure is left out.
    private static let tries = 30

    public init(
        count: Int = 1_000, side: Int = 64, kinds: [ShapeKind] = [.disc, .square, .triangle, .plus], most: Int = 4,
        seed: UInt64 = 1
    ) {
        self.count = count
        self.side = side
        self.kinds = kinds
        self.most = most
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("side", side, atLeast: 32, atMost: 512)
        try require("the number of classes", kinds.count, atLeast: 1, atMost: ShapeKind.allCases.count)
        try require("the number of figures", most, atLeast: 1, atMost: 16)
        try checkCount(each: side * side * 3)
        var bytes: [UInt8] = []
        var objects: [[LabelledBox]] = []
        bytes.reserveCapacity(count * side * side * 3)
        for index in 0..<count {
            var generator = generator(index)
            let (canvas, found) = paint(&generator)
            canvas.appendBytes(to: &bytes)
            objects.append(found)
        }
        return try Dataset(
            "Scenes", "Pictures of 1 to \(most) figures; tell where each is and which of \(kinds.count) it is.",
            origin: .made(seed: seed), inputs: Samples(shape: [side, side, 3], bytes: bytes),
            targets: Samples(shape: [most, 5], numbers: objects.flatMap(table)), classNames: kinds.map(\.rawValue),
            objects: objects)
    }

    private func table(_ objects: [LabelledBox]) -> [Real] {
        let rows = objects.flatMap { object in
            [Real(object.label)]
                + [object.box.left, object.box.top, object.box.right, object.box.bottom].map { Real($0) }
        }
        return rows + [Real](repeating: -1, count: most * 5 - rows.count)
    }

    private func paint(_ generator: inout SplitMix64) -> (Canvas, [LabelledBox]) {
        let colors = PictureColors(channels: 3, &generator)
        var canvas = Canvas(side: side, from: colors.first, to: colors.last, along: generator.direction())
        var objects: [LabelledBox] = []
        for _ in 0..<1 + generator.below(most) {
            guard let pose = freePose(among: objects, &generator) else { continue }
            let label = generator.below(kinds.count)
            guard let box = pose.paint(kinds[label], colors.figure(&generator), on: &canvas) else { continue }
            objects.append(LabelledBox(box, label: label))
        }
        canvas.addNoise(deviation: Shapes.noise, &generator)
        return (canvas, objects)
    }

    private func freePose(among objects: [LabelledBox], _ generator: inout SplitMix64) -> ShapePose? {
        let length = Double(side)
        for _ in 0..<Self.tries {
            let radius = generator.uniform(Self.radii.least, Self.radii.most) * length
            let x = generator.uniform(radius, length - radius)
            let y = generator.uniform(radius, length - radius)
            let box = Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
            guard objects.allSatisfy({ $0.box.intersectionOverUnion(box) <= Self.overlap }) else { continue }
            return ShapePose(x: x, y: y, radius: radius, turns: generator.uniform(-Shapes.tilt, Shapes.tilt))
        }
        return nil
    }
}

extension Datasets {
    /// Pictures of several figures with their boxes and classes.
    public static func scenes(
        count: Int = 1_000, side: Int = 64, kinds: [ShapeKind] = [.disc, .square, .triangle, .plus], most: Int = 4,
        seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Scenes(count: count, side: side, kinds: kinds, most: most, seed: seed).make()
        }
    }
}
