import TensorKit

/// What a model ends with and what the loss expects.
extension TrainingTask {
    /// Softmax or sigmoid before a loss that does the same would be applied twice; a loss of probabilities needs them.
    static func checkHead(_ model: Sequential, _ loss: Loss) throws(TensorError) {
        guard let activation = model.headActivation else { return }
        let makesProbabilities = activation == .softmax || activation == .sigmoid
        if loss.fromLogits, makesProbabilities { throw .probabilitiesTwice(activation, loss) }
        switch loss {
        case .sparseCategoricalCrossEntropy(false), .categoricalCrossEntropy(false), .binaryCrossEntropy(false):
            if !makesProbabilities { throw .noProbabilities(loss) }
        case .sparseCategoricalCrossEntropy, .categoricalCrossEntropy, .binaryCrossEntropy, .meanSquaredError,
            .halfSquaredError, .huber:
            break
        }
    }
}

extension Sequential {
    /// The function that the outputs come from, whatever only rearranges them left out; `nil` where that cannot be said.
    fileprivate var headActivation: ActivationFunction? {
        for layer in layers.reversed() {
            switch layer {
            case is Flatten, is Reshape, is Dropout, is RepeatVector: continue
            default: return Self.activation(of: layer)
            }
        }
        return nil
    }

    private static func activation(of layer: any Layer) -> ActivationFunction? {
        switch layer {
        case let layer as Dense: layer.activation
        case let layer as Activation: layer.function
        case let layer as Conv2D: layer.activation
        case let layer as Conv1D: layer.activation
        case let layer as DepthwiseConv2D: layer.activation
        case let layer as SeparableConv2D: layer.pointwise.activation
        case let layer as SimpleRNN: layer.activation
        case let layer as Sequential: layer.headActivation
        case let layer as TimeDistributed: layer.parts.first.flatMap(activation(of:))
        case let layer as Residual where layer.activation != .linear: layer.activation
        default: nil
        }
    }
}

extension TensorError {
    static func probabilitiesTwice(_ activation: ActivationFunction, _ loss: Loss) -> TensorError {
        TensorError(
            "probabilities-twice",
            "the last layer's \(activation) makes probabilities, and a loss from logits would make them once more",
            hint: "leave the activation out, or use fromLogits: false")
    }

    static func noProbabilities(_ loss: Loss) -> TensorError {
        TensorError(
            "no-probabilities", "the loss takes probabilities, but the last layer makes none",
            hint: "use fromLogits: true, or end with softmax or sigmoid")
    }
}
