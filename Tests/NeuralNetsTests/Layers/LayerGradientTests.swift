import TensorKit
import Testing

@testable import NeuralNets

/// Analytic against numeric gradients of layers, with respect to the input and to every parameter.
struct LayerGradientTests {
    /// - Parameter apart: numbers of the input that differ by at least a tenth, so that no maximum changes hands in a step.
    private func check(
        _ layer: some Layer, _ shape: Shape, training: Bool = false, apart: Bool = false,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let example = Array(shape.dropFirst())
        let ready = try layer.prepared(for: example)
        let places = ready.parameters.indices.filter { ready.parameters[$0].isTrainable }
        let input = apart ? Self.apart(shape) : Tensor.random(shape: shape, seed: 5) { $0.uniform(-1, 1) }
        let point =
            [input]
            + places.map { place in
                Tensor.random(shape: ready.parameters[place].shape, seed: UInt64(place)) { $0.uniform(-0.7, 0.7) }
            }
        let output = try [shape[0]] + ready.outputShape(for: example)
        let weighting = Tensor.random(shape: output, seed: 9) { $0.uniform(-1, 1) }
        func loss(_ variables: [Tensor]) throws(TensorError) -> Tensor {
            var copy = ready
            var parameters = ready.parameters
            for (place, tensor) in zip(places, variables.dropFirst()) { parameters[place].tensor = tensor }
            copy.parameters = parameters
            // A dropped number must be the same one each time.
            RandomSource.shared.reseed(11)
            return try Checked.sum(
                Checked.multiply(Checked.apply(copy, to: variables[0], training: training), weighting))
        }
        let analytic = try Checked.valueWithGradient(at: point, of: loss).gradients
        for index in point.indices {
            let numeric = numericGradient(at: point[index]) { moved in
                var all = point
                all[index] = moved
                return trapping { () throws(TensorError) in try loss(all) }
            }
            #expect(
                relativeError(analytic[index], numeric) < gradientTolerance, "\(layer.kind), operand \(index)",
                sourceLocation: location)
        }
    }

    private static func apart(_ shape: Shape) -> Tensor {
        var generator = SplitMix64(seed: 8)
        let count = shape.reduce(1, *)
        let numbers = (0..<count).map { 0.1 * Double($0 - count / 2) + 0.03 }.shuffled(using: &generator)
        return Tensor(numbers).reshaped(shape)
    }

    @Test func `dense layers, with every activation`() throws {
        for activation in [ActivationFunction.linear, .sigmoid, .tanh, .softmax, .swish, .gelu, .leakyRelu(0.1)] {
            try check(Dense(3, activation: activation), [2, 4])
        }
        try check(Dense(3, activation: .relu), [2, 4], apart: true)
        try check(Dense(3, useBias: false), [2, 3, 4])
        try check(Activation(.relu6), [2, 4], apart: true)
        try check(Activation(.softmax), [2, 2, 2, 3])
    }

    @Test func `convolutions, in every setting`() throws {
        try check(Conv2D(3, kernel: 3), [2, 5, 6, 2])
        try check(Conv2D(6, kernel: 2, padding: .same, activation: .tanh), [2, 4, 3, 2])
        try check(Conv2D(5, kernel: 3, padding: .zeros(2)), [1, 4, 11, 1])
        try check(Conv2D(2, kernel: 3, stride: 2, padding: .same), [2, 6, 5, 3])
        try check(Conv2D(2, kernel: (1, 3), stride: (1, 2), padding: .zeros(1)), [1, 4, 7, 2])
        try check(Conv2D(2, kernel: 2, dilation: 2), [1, 5, 5, 2])
        try check(Conv2D(4, kernel: 3, padding: .same, groups: 2), [2, 4, 4, 4])
        try check(Conv2D(4, kernel: 1, useBias: false), [2, 3, 3, 5])
        try check(Conv2D(40, kernel: 3), [1, 4, 4, 1])
        try check(Conv2D(3, kernel: 5, padding: .same, activation: .swish), [1, 9, 18, 2])
    }

    @Test func `pooling`() throws {
        try check(MaxPool2D(2), [2, 4, 4, 2], apart: true)
        try check(MaxPool2D(2), [1, 5, 5, 1], apart: true)
        try check(MaxPool2D(3, stride: 2, padding: .zeros(1)), [1, 5, 5, 2], apart: true)
        try check(MaxPool2D(3, stride: 2, roundsUp: true), [1, 6, 6, 1], apart: true)
        try check(AveragePool2D(2), [2, 4, 4, 2])
        try check(AveragePool2D(3, stride: 2, padding: .same), [1, 4, 5, 2])
    }

    @Test func `rearranging layers`() throws {
        try check(Flatten(), [2, 2, 3, 2])
        try check(Reshape(4, 3), [2, 2, 3, 2])
        try check(Dropout(0.4), [2, 10], training: true)
    }

    @Test func `batch normalisation, measuring and frozen`() throws {
        try check(BatchNormalization(), [4, 3], training: true)
        try check(BatchNormalization(), [3, 2, 2, 2], training: true)
        try check(BatchNormalization(), [3, 2, 2, 2])
        try check(BatchNormalization(channels: 2).frozen(), [3, 2, 2, 2], training: true)
    }

    @Test func `recurrent layers, forwards and backwards in time`() throws {
        for sequences in [false, true] {
            for backwards in [false, true] {
                try check(SimpleRNN(3, returnSequences: sequences, goesBackwards: backwards), [2, 4, 2])
                try check(LSTM(3, returnSequences: sequences, goesBackwards: backwards), [2, 4, 2])
                try check(GRU(3, returnSequences: sequences, goesBackwards: backwards), [2, 4, 2])
            }
        }
    }

    @Test func `one-dimensional layers`() throws {
        try check(Conv1D(3, kernel: 3, stride: 2, padding: 1), [2, 7, 2])
        try check(Conv1D(3, kernel: 2, dilation: 2, activation: .tanh), [2, 6, 2])
        try check(MaxPool1D(2), [2, 6, 2], apart: true)
        try check(GlobalMaxPool1D(), [2, 5, 3], apart: true)
        try check(GlobalAveragePool1D(), [2, 5, 3])
        try check(RepeatVector(3), [2, 4])
        try check(TimeDistributed(Dense(2, activation: .tanh)), [2, 3, 4])
        try check(Bidirectional(GRU(2)), [2, 3, 2])
        try check(Bidirectional(LSTM(2, returnSequences: true)), [2, 3, 2])
        try check(EncoderDecoder(encoder: LSTM(3), steps: 2, decoder: GRU(2, returnSequences: true)), [2, 3, 2])
    }

    @Test func `pooling of whole pictures, separable convolutions, normalisation over channels`() throws {
        try check(GlobalAveragePool2D(), [2, 3, 4, 2])
        try check(GlobalMaxPool2D(), [2, 3, 4, 2], apart: true)
        try check(DepthwiseConv2D(kernel: 3, padding: .same), [2, 5, 4, 3])
        try check(SeparableConv2D(4, kernel: 3, stride: 2, padding: .same, activation: .tanh), [2, 5, 5, 3])
        try check(LocalResponseNormalization(size: 3, alpha: 0.5), [2, 2, 3, 5])
        try check(LocalResponseNormalization(size: 4, alpha: 0.5), [1, 2, 2, 6])
        try check(Rescaling(2, offset: -1), [2, 3])
        try check(SqueezeExcitation(reduced: 2), [2, 3, 3, 4])
    }

    @Test func `branches and shortcuts`() throws {
        let inception = Concatenate {
            Branch { Conv2D(2, kernel: 1, activation: .tanh) }
            Branch {
                Conv2D(2, kernel: 1)
                Conv2D(3, kernel: 3, padding: 1)
            }
            Branch { AveragePool2D(3, stride: 1, padding: 1) }
        }
        try check(inception, [2, 4, 4, 2])
        try check(Concatenate(branches: [[Dense(2)], [Dense(3, activation: .tanh)]]), [2, 4])
        try check(Residual(activation: .tanh) { Conv2D(2, kernel: 3, padding: 1) }, [2, 4, 4, 2])
        let block = Residual {
            Conv2D(3, kernel: 3, stride: 2, padding: 1, useBias: false)
            BatchNormalization()
        } shortcut: {
            Conv2D(3, kernel: 1, stride: 2, useBias: false)
        }
        try check(block, [2, 5, 5, 2], training: true)
    }

    @Test func `an embedding learns the rows it was asked for`() throws {
        let layer = Embedding(vocabulary: 4, dimensions: 2)
        let (_, gradient) = valueWithGradient(at: layer) { $0(Tensor([[1, 3, 1]])).sum() }
        #expect(gradient.slopes[0] == [[0, 0], [2, 2], [0, 0], [1, 1]])
    }

    @Test func `a whole model`() throws {
        let model = Sequential(input: [6, 6, 2]) {
            Conv2D(3, kernel: 3, activation: .tanh)
            AveragePool2D(2)
            BatchNormalization()
            Flatten()
            Dense(4, activation: .sigmoid)
            Dense(2)
        }
        try check(model, [3, 6, 6, 2], training: true)
    }
}

/// What a relative error between gradients may be: 1e-2 in single precision, 1e-6 with DOUBLE_PRECISION.
var gradientTolerance: Real { MemoryLayout<Real>.size == 8 ? 1e-6 : 1e-2 }
