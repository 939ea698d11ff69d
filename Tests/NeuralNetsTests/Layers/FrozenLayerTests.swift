import TensorKit
import Testing

@testable import NeuralNets

/// A layer may be frozen before it knows what comes in, and so before it has weights.
struct FrozenLayerTests {
    private static let layers: [(any Layer, Shape)] = [
        (Dense(3).frozen(), [4]), (Conv2D(3, kernel: 2).frozen(), [4, 4, 2]), (Conv1D(3, kernel: 2).frozen(), [4, 2]),
        (DepthwiseConv2D(kernel: 2).frozen(), [4, 4, 2]), (SeparableConv2D(3, kernel: 2).frozen(), [4, 4, 2]),
        (BatchNormalization().frozen(), [4, 4, 2]), (SqueezeExcitation(reduced: 2).frozen(), [4, 4, 2]),
        (Embedding(vocabulary: 3, dimensions: 2).frozen(), [4]), (SimpleRNN(3).frozen(), [4, 2]),
        (LSTM(3).frozen(), [4, 2]), (GRU(3).frozen(), [4, 2]), (Bidirectional(LSTM(3)).frozen(), [4, 2]),
        (Bidirectional(LSTM(3).frozen()), [4, 2]), (Bidirectional(GRU(3).frozen()), [4, 2]),
        (Bidirectional(SimpleRNN(3).frozen()), [4, 2]), (TimeDistributed(Dense(3)).frozen(), [4, 2]),
        (EncoderDecoder(encoder: GRU(3), steps: 2, decoder: LSTM(2, returnSequences: true)).frozen(), [4, 2]),
        (Residual { Conv2D(2, kernel: 1) }.frozen(), [4, 4, 2]),
        (Concatenate(branches: [[Dense(2)], [Dense(3)]]).frozen(), [4]),
    ]

    @Test(arguments: layers.indices) func `a layer stays frozen when its weights are declared`(_ index: Int) throws {
        let (layer, input) = Self.layers[index]
        let model = try Sequential(checking: [layer], input: input, seed: 1)
        #expect(model.parameterCount > 0)
        #expect(model.trainableCount == 0, "\(layer.kind)")
    }

    @Test func `what was frozen early keeps still in training`() {
        var model = Sequential(input: [2], seed: 3) {
            Dense(4, activation: .tanh).frozen()
            BatchNormalization().frozen()
            Dense(2)
        }
        #expect(model.trainableCount == 10)
        let before = model.parameters.map(\.tensor)
        let data = Dataset(inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], labels: [0, 1, 1, 0])
        model.fit(
            data, epochs: 3, batchSize: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())
        let after = model.parameters.map(\.tensor)
        #expect(after[..<6] == before[..<6])
        #expect(after[6] != before[6])
    }
}
