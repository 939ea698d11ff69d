import Figures
import NeuralNets
import TensorKit

extension ArchitectureFigure {
    /// A deeper model is shown as a table alone.
    static let blockLimit = 32
}

extension Sequential {
    /// One block a layer, no weight looked at.
    func architecture(title: String) -> ArchitectureFigure {
        let blocks = zip(summary.rows, layers).map { row, layer in
            ArchitectureFigure.Block(
                name: row.kind, detail: layer.detail, shape: row.outputShape, parameters: row.parameters,
                trainable: row.trainable, multiplyAccumulates: row.multiplyAccumulates,
                isFrozen: row.parameters > 0 && row.trainable == 0)
        }
        return ArchitectureFigure(title: title, input: inputShape, blocks: blocks)
    }
}

extension Layer {
    /// What a block of a drawing says beside the layer's name: `6 filters 5 × 5, relu`.
    var detail: String {
        let parts: [String]
        switch self {
        case let layer as Conv2D:
            parts = [
                "\(layer.filters) filters \(layer.kernel.rows) × \(layer.kernel.columns)",
                layer.stride.rows > 1 ? "stride \(layer.stride.rows)" : "",
                layer.groups > 1 ? "\(layer.groups) groups" : "",
                layer.dilation > 1 ? "dilation \(layer.dilation)" : "", layer.activation.name,
            ]
        case let layer as Conv1D:
            parts = [
                "\(layer.filters) filters \(layer.kernel)", layer.stride > 1 ? "stride \(layer.stride)" : "",
                layer.activation.name,
            ]
        case let layer as DepthwiseConv2D:
            parts = [
                "\(layer.kernel) × \(layer.kernel)", layer.stride > 1 ? "stride \(layer.stride)" : "",
                layer.activation.name,
            ]
        case let layer as Residual: parts = ["block of \(layer.parts.count) layers"]
        case let layer as Dense: parts = [Self.units(layer.units), layer.activation.name]
        case let layer as MaxPool2D: parts = ["\(layer.kernel) × \(layer.kernel), stride \(layer.stride)"]
        case let layer as AveragePool2D: parts = ["\(layer.kernel) × \(layer.kernel), stride \(layer.stride)"]
        case let layer as Dropout: parts = ["rate \(layer.rate)"]
        case let layer as Activation: parts = [layer.function.name]
        case let layer as Embedding: parts = ["\(layer.vocabulary) words, \(layer.dimensions) numbers each"]
        case let layer as SimpleRNN: parts = [Self.units(layer.shape.units)]
        case let layer as LSTM: parts = [Self.units(layer.shape.units)]
        case let layer as GRU: parts = [Self.units(layer.shape.units)]
        case let layer as Sequential: parts = ["\(layer.layers.count) layers"]
        default: parts = []
        }
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func units(_ count: Int) -> String { count == 1 ? "1 unit" : "\(count) units" }
}
