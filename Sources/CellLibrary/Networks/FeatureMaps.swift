import Figures
import NeuralNets
import TensorKit

/// What every layer makes of one example.
struct FeatureMaps {
    /// Channels of a layer, and numbers along a side of one, that are drawn.
    private static let mapLimit = 16
    private static let sideLimit = 64
    /// Numbers of a vector.
    private static let unitLimit = 128

    private let input: Tensor
    private let stages: [(layer: any Layer, output: Tensor)]

    init(_ model: Sequential, on input: Tensor) throws {
        guard input.shape == model.inputShape else {
            throw TensorError(
                "wrong-example", "the model takes examples of shape \(model.inputShape); one of \(input.shape) came")
        }
        self.input = input
        // A batch of one: layers that take examples of any rank could not tell.
        var current = try Checked.reshape(input, [1] + input.shape)
        var stages: [(any Layer, Tensor)] = []
        for layer in model.layers {
            current = try Checked.apply(layer, to: current, training: false, batch: true)
            stages.append((layer, try Checked.reshape(current, Array(current.shape.dropFirst()))))
        }
        self.stages = stages
    }

    func figure(title: String) -> FeatureMapsFigure {
        // A layer that only passes numbers on shows nothing that the one before did not.
        let shown = stages.filter { !($0.layer is Flatten || $0.layer is Dropout || $0.layer is Reshape) }
        return FeatureMapsFigure(
            title: title,
            stages: [stage("input", input)] + shown.map { stage($0.layer.kind, $0.output) })
    }

    private func stage(_ name: String, _ output: Tensor) -> FeatureMapsFigure.Stage {
        let planes = output.planes.prefix(Self.mapLimit).map { plane in
            output.rank == 1 ? head(of: plane) : thinned(plane)
        }
        return FeatureMapsFigure.Stage(
            name: name, shape: output.shape.map(String.init).joined(separator: " × "), maps: Array(planes),
            count: output.rank == 1 ? output.count : output.planes.count)
    }

    private func head(of row: Plane) -> Plane {
        let count = min(row.columns, Self.unitLimit)
        return Plane(rows: 1, columns: count, values: Array(row.values.prefix(count)))
    }

    /// Every so many rows and columns of a large sheet.
    private func thinned(_ plane: Plane) -> Plane {
        let step = max((max(plane.rows, plane.columns) + Self.sideLimit - 1) / Self.sideLimit, 1)
        guard step > 1 else { return plane }
        let rows = Array(stride(from: 0, to: plane.rows, by: step))
        let columns = Array(stride(from: 0, to: plane.columns, by: step))
        return Plane(
            rows: rows.count, columns: columns.count,
            values: rows.flatMap { row in columns.map { plane.values[row * plane.columns + $0] } })
    }
}
