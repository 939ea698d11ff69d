import Figures

/// Evenly spaced places on an axis, enough for a smooth curve.
struct Sampling {
    private static let intervals = 200
    private let places: [Double]
    private let range: ClosedRange<Double>

    init(over range: ClosedRange<Double>) {
        self.range = range
        let width = range.upperBound - range.lowerBound
        places = (0...Self.intervals).map { range.lowerBound + width * Double($0) / Double(Self.intervals) }
    }

    func points(_ curve: (Double) throws -> Double) rethrows -> [Point] {
        try places.map { Point(x: $0, y: try curve($0)) }
    }

    /// A step is drawn as a step: with a gap where it jumps, not with a slope.
    func points(of activation: ActivationFunction) -> [Point] {
        var curve = points { activation.value(at: $0) }
        guard activation == .step, range.contains(0), let jump = curve.firstIndex(where: { $0.x >= 0 }), jump > 0
        else { return curve }
        curve.insert(contentsOf: [Point(x: 0, y: 0), Point(x: 0, y: .nan), Point(x: 0, y: 1)], at: jump)
        return curve
    }
}
