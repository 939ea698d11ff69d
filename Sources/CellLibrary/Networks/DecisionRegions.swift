import CellLanguage
import Figures
import NeuralNets
import TensorKit

/// The plane around some points, asked place by place.
struct DecisionRegions {
    /// Squares across and down.
    private static let squares = 48
    private static let pointLimit = 500

    private let data: Dataset
    private let places: [Point]
    private let xRange: ClosedRange<Double>
    private let yRange: ClosedRange<Double>

    init(over data: Dataset) throws {
        guard data.inputShape == [2], data.isClassification, !data.isEmpty else {
            throw CellError(
                "regions need examples with 2 inputs and a class each; “\(data.name)” has inputs of \(data.inputShape)",
                id: "no-plane")
        }
        self.data = data
        let numbers = try Checked.inputs(data).scalars.map { Double($0) }
        places = (0..<data.count).map { Point(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) }
        xRange = Self.range(of: places.map(\.x))
        yRange = Self.range(of: places.map(\.y))
    }

    /// With a margin of an eighth on each side.
    private static func range(of values: [Double]) -> ClosedRange<Double> {
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        let margin = max((high - low) / 8, 0.1)
        return low - margin...high + margin
    }

    func frame(of model: Sequential, label: String = "") throws -> DecisionRegionsFigure.Frame {
        let grid = try guesses(of: model, at: squareMiddles)
        let points = try guesses(of: model, at: places)
        let right = zip(points.labels, data.labels).count { $0 == $1 }
        return DecisionRegionsFigure.Frame(
            label: label, accuracy: Double(right) / Double(data.count), columns: Self.squares, rows: Self.squares,
            classes: grid.labels, confidence: grid.confidence.map { ($0 * 1_000).rounded() / 1_000 })
    }

    func figure(_ frames: [DecisionRegionsFigure.Frame], title: String) -> Figure {
        let points = zip(places, data.labels).prefix(Self.pointLimit).map {
            DecisionRegionsFigure.LabelledPoint($0, label: $1)
        }
        return .decisionRegions(
            DecisionRegionsFigure(
                title: title, xRange: xRange, yRange: yRange, classNames: data.classNames, points: points,
                frames: frames))
    }

    private func guesses(of model: Sequential, at places: [Point]) throws -> ClassGuesses {
        let inputs = try Checked.tensor(
            shape: [places.count, 2], scalars: places.flatMap { [Real($0.x), Real($0.y)] })
        return try ClassGuesses(Checked.apply(model, to: inputs), classes: data.classNames.count)
    }

    /// Row by row from the top.
    private var squareMiddles: [Point] {
        let count = Double(Self.squares)
        let width = (xRange.upperBound - xRange.lowerBound) / count
        let height = (yRange.upperBound - yRange.lowerBound) / count
        return (0..<Self.squares).flatMap { row in
            (0..<Self.squares).map { column in
                Point(
                    x: xRange.lowerBound + (Double(column) + 0.5) * width,
                    y: yRange.upperBound - (Double(row) + 0.5) * height)
            }
        }
    }
}
