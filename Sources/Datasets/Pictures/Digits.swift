import TensorKit

/// Pictures of the digits 0 to 9, drawn light on dark with a pen of varying width, slanted, stretched and shaken: a stand-in
/// for the handwritten digits of MNIST.
public struct Digits: DatasetRecipe {
    public var count: Int
    /// Pixels of a side.
    public var side: Int
    public var seed: UInt64

    public init(count: Int = 5_000, side: Int = 28, seed: UInt64 = 1) {
        self.count = count
        self.side = side
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("side", side, atLeast: 12, atMost: 512)
        try checkCount(each: side * side)
        let labels = balancedLabels(classes: 10)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * side * side)
        for (index, label) in labels.enumerated() {
            var generator = generator(index)
            paint(DigitStroke.strokes[label], &generator).appendBytes(to: &bytes)
        }
        return try Dataset(
            "Digits", "Drawn digits; tell which of the ten it is.", origin: .made(seed: seed),
            inputs: Samples(shape: [side, side, 1], bytes: bytes),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: (0...9).map(String.init))
    }

    private func paint(_ strokes: [DigitStroke], _ generator: inout SplitMix64) -> Canvas {
        let length = Double(side)
        let (width, height) = (generator.uniform(0.21, 0.3) * length, generator.uniform(0.3, 0.38) * length)
        let (slant, turn) = (generator.uniform(-0.25, 0.25), generator.uniform(-0.15, 0.15))
        let middle = (generator.uniform(0.45, 0.55) * length, generator.uniform(0.45, 0.55) * length)
        let pen = generator.uniform(0.035, 0.06) * length
        var canvas = Canvas(width: side, height: side, color: [0])
        for stroke in strokes {
            let points = stroke.points.map { point in
                let x = (point.x + generator.uniform(-0.06, 0.06) - slant * point.y) * width
                let y = (point.y + generator.uniform(-0.06, 0.06)) * height
                return (x: middle.0 + x - turn * y, y: middle.1 + y + turn * x)
            }
            for (from, to) in zip(points, points.dropFirst()) { canvas.draw(from: from, to: to, pen: pen) }
        }
        canvas.addNoise(deviation: 0.03, &generator)
        return canvas
    }
}

extension Canvas {
    /// A white line with round ends.
    fileprivate mutating func draw(from start: (x: Double, y: Double), to end: (x: Double, y: Double), pen: Double) {
        let (right, down) = (end.x - start.x, end.y - start.y)
        let square = max(right * right + down * down, 1e-9)
        let box = Box(
            left: min(start.x, end.x) - pen, top: min(start.y, end.y) - pen, right: max(start.x, end.x) + pen,
            bottom: max(start.y, end.y) + pen)
        paint([1], within: box) { x, y in
            let share = min(max(((x - start.x) * right + (y - start.y) * down) / square, 0), 1)
            let (toX, toY) = (x - start.x - share * right, y - start.y - share * down)
            return toX * toX + toY * toY <= pen * pen
        }
    }
}

extension Datasets {
    /// Drawn digits, 28 pixels a side: a stand-in for MNIST.
    public static func digits(count: Int = 5_000, side: Int = 28, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Digits(count: count, side: side, seed: seed).make() }
    }
}
