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

    @Test(arguments: seeds) func `other layers of pictures`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let channels = 1 + generator.below(4)
        let shape = [1 + generator.below(3), 3 + generator.below(4), 3 + generator.below(4), channels]
        let (kernel, stride) = (1 + generator.below(3), 1 + generator.below(2))
        let padding = Self.padding(&generator, most: 2)
        let layers: [any Layer] = [
            DepthwiseConv2D(kernel: kernel, stride: stride, padding: padding, activation: .tanh),
            SeparableConv2D(1 + generator.below(4), kernel: kernel, stride: stride, padding: padding),
            LocalResponseNormalization(size: 1 + generator.below(5), alpha: 0.5), GlobalAveragePool2D(),
            UpSampling2D(1 + generator.below(3)), SqueezeExcitation(reduced: 1 + generator.below(3)),
            Rescaling(generator.uniform(0.5, 2), offset: 1), Flatten(), Activation(.gelu),
            Reshape(shape[2], shape[1], channels),
            Residual(activation: .tanh) { Conv2D(channels, kernel: 3, padding: .same) },
            Concatenate(branches: [
                [Conv2D(1 + generator.below(3), kernel: 1)], [], [AveragePool2D(3, stride: 1, padding: 1)],
            ]),
        ]
        for layer in layers { try GradientCheck.run(layer, shape, seed: seed) }
        try GradientCheck.run(GlobalMaxPool2D(), shape, apart: true, seed: seed)
        let scales = TwoScales {
            AveragePool2D(2)
        } coarseHead: {
            Conv2D(2, kernel: 1)
        } lateral: {
            UpSampling2D(2)
        } fineHead: {
            Conv2D(2, kernel: 3, padding: 1)
        }
        try GradientCheck.run(scales, [shape[0], 2 + 2 * stride, 2 * kernel, channels], seed: seed)
    }

    @Test(arguments: seeds) func `other layers of sequences`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let shape = [1 + generator.below(3), 3 + generator.below(4), 1 + generator.below(3)]
        let units = 1 + generator.below(3)
        try GradientCheck.run(MaxPool1D(1 + generator.below(3)), shape, apart: true, seed: seed)
        try GradientCheck.run(GlobalMaxPool1D(), shape, apart: true, seed: seed)
        try GradientCheck.run(GlobalAveragePool1D(), shape, seed: seed)
        try GradientCheck.run(RepeatVector(1 + generator.below(4)), [shape[0], shape[1]], seed: seed)
        let translator = EncoderDecoder(
            encoder: GRU(units), steps: 1 + generator.below(4), decoder: LSTM(1 + units, returnSequences: true))
        try GradientCheck.run(translator, shape, seed: seed)
        try GradientCheck.run(Bidirectional(SimpleRNN(units, returnSequences: true)), shape, seed: seed)
    }

    @Test(arguments: seeds) func `a row of an embedding collects the slopes of its places`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let (count, width) = (2 + generator.below(5), 1 + generator.below(4))
        let words = (0..<3 * (1 + generator.below(5))).map { _ in generator.below(count) }
        let weighting = Tensor.random(shape: [3, words.count / 3, width], seed: seed) { $0.uniform(-1, 1) }
        let layer = try Embedding(vocabulary: count, dimensions: width).prepared(for: [words.count / 3])
        let input = Tensor(words.map { Double($0) }).reshaped(3, -1)
        let slopes = gradient(at: layer) { ($0(input) * weighting).sum() }.slopes[0]
        let rows = weighting.reshaped(-1, width)
        let expected = (0..<count).map { word in
            words.indices.filter { words[$0] == word }.reduce(Tensor.zeros(width)) { $0 + rows[$1] }
        }
        #expect(relativeError(try #require(slopes), stack(expected)) < 1e-5)
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
