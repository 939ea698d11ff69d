import TensorKit

/// Random colours of a picture whose figures stand out from their ground.
struct PictureColors {
    let first: [Double]
    let last: [Double]

    /// The least difference between figure and ground in the channel where they differ most.
    static let contrast = 0.45
    /// How far a channel of the ground may change from one side of the picture to the other.
    private static let change = 0.3

    /// A ground that goes over from a random colour to one near it, and leaves room for figures: in some channel it stays
    /// on one side of the middle.
    init(channels: Int, _ generator: inout SplitMix64) {
        while true {
            let first = Self.color(channels, &generator)
            let last = first.map { min(max($0 + generator.uniform(-Self.change, Self.change), 0), 1) }
            guard zip(first, last).contains(where: { ($0 < 0.5) == ($1 < 0.5) }) else { continue }
            self.first = first
            self.last = last
            return
        }
    }

    /// A colour that stands out from both ends of the ground.
    func figure(_ generator: inout SplitMix64) -> [Double] {
        while true {
            let color = Self.color(first.count, &generator)
            if Self.gap(color, first) > Self.contrast, Self.gap(color, last) > Self.contrast { return color }
        }
    }

    private static func color(_ channels: Int, _ generator: inout SplitMix64) -> [Double] {
        (0..<channels).map { _ in generator.uniform() }
    }

    private static func gap(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }
}
