import TensorKit
import Testing

@testable import NeuralNets

/// Gradients of layers whose settings and inputs are drawn: what no one thought of writing down.
struct RandomShapeTests {
    private static let seeds: [UInt64] = Array(1...12)

    private static func padding(_ generator: inout SplitMix64, most: Int) -> Padding {
        [.valid, .same, .zeros(generator.below(most + 1))][generator.below(3)]
    }

    @Test(arguments: seeds) func `convolutions`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let groups = 1 + generator.below(2)
        let kernel = (1 + generator.below(3), 1 + generator.below(3))
        let stride = (1 + generator.below(2), 1 + generator.below(2))
        let layer = Conv2D(
            groups * (1 + generator.below(3)), kernel: kernel, stride: stride,
            padding: Self.padding(&generator, most: 2), dilation: 1 + generator.below(2), groups: groups,
            activation: [.linear, .tanh, .swish][generator.below(3)], useBias: generator.below(2) == 0)
        let shape = [
            1 + generator.below(3), 5 + generator.below(5), 5 + generator.below(14), groups * (1 + generator.below(2)),
        ]
        try GradientCheck.run(layer, shape, seed: seed)
    }

    @Test(arguments: seeds) func `pools`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let kernel = 1 + generator.below(3)
        let stride = 1 + generator.below(3)
        let shape = [
            1 + generator.below(2), 3 + generator.below(4), 3 + generator.below(4), 1 + generator.below(2),
        ]
        let padding = Self.padding(&generator, most: kernel / 2)
        try GradientCheck.run(
            MaxPool2D(kernel, stride: stride, padding: padding, roundsUp: generator.below(2) == 0), shape, apart: true,
            seed: seed)
        try GradientCheck.run(AveragePool2D(kernel, stride: stride, padding: padding), shape, seed: seed)
    }

    @Test(arguments: seeds) func `layers of sequences`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let shape = [1 + generator.below(3), 2 + generator.below(5), 1 + generator.below(3)]
        let units = 1 + generator.below(4)
        let (all, backwards) = (generator.below(2) == 0, generator.below(2) == 0)
        let layers: [any Layer] = [
            SimpleRNN(units, returnSequences: all, goesBackwards: backwards),
            LSTM(units, returnSequences: all, goesBackwards: backwards),
            GRU(units, returnSequences: all, goesBackwards: backwards), Bidirectional(GRU(units, returnSequences: all)),
            Conv1D(
                units, kernel: 1 + generator.below(2), stride: 1 + generator.below(2),
                padding: Self.padding(&generator, most: 2), activation: .tanh),
            TimeDistributed(Dense(units, activation: .sigmoid)),
        ]
        for layer in layers { try GradientCheck.run(layer, shape, seed: seed) }
    }

    @Test(arguments: seeds) func `dense layers, normalisation and dropout`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let lead = (0..<generator.below(3)).map { _ in 1 + generator.below(3) }
        let shape = [4 + generator.below(3)] + lead + [2 + generator.below(5)]
        try GradientCheck.run(
            Dense(1 + generator.below(6), activation: [.linear, .gelu, .softmax][generator.below(3)]), shape, seed: seed
        )
        try GradientCheck.run(BatchNormalization(), shape, training: true, seed: seed)
        try GradientCheck.run(Dropout(0.5 * generator.uniform()), shape, training: true, seed: seed)
    }

    @Test(arguments: seeds) func `a model of which parts are frozen`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let model = Sequential(input: [5, 6, 2], seed: seed) {
            Conv2D(3, kernel: 2, activation: .tanh)
            BatchNormalization()
            Flatten()
            Dense(4, activation: .sigmoid)
            Dense(2)
        }
        var mixed = model
        for index in mixed.parameters.indices where generator.below(2) == 0 {
            mixed.parameters[index].isTrainable = false
        }
        try GradientCheck.run(mixed, [3, 5, 6, 2], training: true, seed: seed)
    }
}
