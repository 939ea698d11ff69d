import TensorKit
import Testing

@testable import NeuralNets

/// Analytic against numeric gradients of layers, with respect to the input and to every parameter.
struct LayerGradientTests {
    @Test func `dense layers, with every activation`() throws {
        for activation in [ActivationFunction.linear, .sigmoid, .tanh, .softmax, .swish, .gelu, .leakyRelu(0.1)] {
            try GradientCheck.run(Dense(3, activation: activation), [2, 4])
        }
        try GradientCheck.run(Dense(3, activation: .relu), [2, 4], apart: true)
        try GradientCheck.run(Dense(3, useBias: false), [2, 3, 4])
        try GradientCheck.run(Activation(.relu6), [2, 4], apart: true)
        try GradientCheck.run(Activation(.softmax), [2, 2, 2, 3])
    }

    @Test func `convolutions, in every setting`() throws {
        try GradientCheck.run(Conv2D(3, kernel: 3), [2, 5, 6, 2])
        try GradientCheck.run(Conv2D(6, kernel: 2, padding: .same, activation: .tanh), [2, 4, 3, 2])
        try GradientCheck.run(Conv2D(5, kernel: 3, padding: .zeros(2)), [1, 4, 11, 1])
        try GradientCheck.run(Conv2D(2, kernel: 3, stride: 2, padding: .same), [2, 6, 5, 3])
        try GradientCheck.run(Conv2D(2, kernel: (1, 3), stride: (1, 2), padding: .zeros(1)), [1, 4, 7, 2])
        try GradientCheck.run(Conv2D(2, kernel: 2, dilation: 2), [1, 5, 5, 2])
        try GradientCheck.run(Conv2D(4, kernel: 3, padding: .same, groups: 2), [2, 4, 4, 4])
        try GradientCheck.run(Conv2D(4, kernel: 1, useBias: false), [2, 3, 3, 5])
        try GradientCheck.run(Conv2D(40, kernel: 3), [1, 4, 4, 1])
        try GradientCheck.run(Conv2D(3, kernel: 5, padding: .same, activation: .swish), [1, 9, 18, 2])
    }

    @Test func `pooling`() throws {
        try GradientCheck.run(MaxPool2D(2), [2, 4, 4, 2], apart: true)
        try GradientCheck.run(MaxPool2D(2), [1, 5, 5, 1], apart: true)
        try GradientCheck.run(MaxPool2D(3, stride: 2, padding: .zeros(1)), [1, 5, 5, 2], apart: true)
        try GradientCheck.run(MaxPool2D(3, stride: 2, roundsUp: true), [1, 6, 6, 1], apart: true)
        try GradientCheck.run(AveragePool2D(2), [2, 4, 4, 2])
        try GradientCheck.run(AveragePool2D(3, stride: 2, padding: .same), [1, 4, 5, 2])
    }

    @Test func `rearranging layers`() throws {
        try GradientCheck.run(Flatten(), [2, 2, 3, 2])
        try GradientCheck.run(Reshape(4, 3), [2, 2, 3, 2])
        try GradientCheck.run(Dropout(0.4), [2, 10], training: true)
    }

    @Test func `batch normalisation, measuring and frozen`() throws {
        try GradientCheck.run(BatchNormalization(), [4, 3], training: true)
        try GradientCheck.run(BatchNormalization(), [3, 2, 2, 2], training: true)
        try GradientCheck.run(BatchNormalization(), [3, 2, 2, 2])
        try GradientCheck.run(BatchNormalization(channels: 2).frozen(), [3, 2, 2, 2], training: true)
    }

    @Test func `recurrent layers, forwards and backwards in time`() throws {
        for sequences in [false, true] {
            for backwards in [false, true] {
                try GradientCheck.run(SimpleRNN(3, returnSequences: sequences, goesBackwards: backwards), [2, 4, 2])
                try GradientCheck.run(LSTM(3, returnSequences: sequences, goesBackwards: backwards), [2, 4, 2])
                try GradientCheck.run(GRU(3, returnSequences: sequences, goesBackwards: backwards), [2, 4, 2])
            }
        }
    }

    @Test func `one-dimensional layers`() throws {
        try GradientCheck.run(Conv1D(3, kernel: 3, stride: 2, padding: 1), [2, 7, 2])
        try GradientCheck.run(Conv1D(3, kernel: 2, dilation: 2, activation: .tanh), [2, 6, 2])
        try GradientCheck.run(MaxPool1D(2), [2, 6, 2], apart: true)
        try GradientCheck.run(GlobalMaxPool1D(), [2, 5, 3], apart: true)
        try GradientCheck.run(GlobalAveragePool1D(), [2, 5, 3])
        try GradientCheck.run(RepeatVector(3), [2, 4])
        try GradientCheck.run(TimeDistributed(Dense(2, activation: .tanh)), [2, 3, 4])
        try GradientCheck.run(Bidirectional(GRU(2)), [2, 3, 2])
        try GradientCheck.run(Bidirectional(LSTM(2, returnSequences: true)), [2, 3, 2])
        try GradientCheck.run(
            EncoderDecoder(encoder: LSTM(3), steps: 2, decoder: GRU(2, returnSequences: true)), [2, 3, 2])
    }

    @Test func `pooling of whole pictures, separable convolutions, normalisation over channels`() throws {
        try GradientCheck.run(GlobalAveragePool2D(), [2, 3, 4, 2])
        try GradientCheck.run(GlobalMaxPool2D(), [2, 3, 4, 2], apart: true)
        try GradientCheck.run(DepthwiseConv2D(kernel: 3, padding: .same), [2, 5, 4, 3])
        try GradientCheck.run(
            SeparableConv2D(4, kernel: 3, stride: 2, padding: .same, activation: .tanh), [2, 5, 5, 3])
        try GradientCheck.run(LocalResponseNormalization(size: 3, alpha: 0.5), [2, 2, 3, 5])
        try GradientCheck.run(LocalResponseNormalization(size: 4, alpha: 0.5), [1, 2, 2, 6])
        try GradientCheck.run(Rescaling(2, offset: -1), [2, 3])
        try GradientCheck.run(SqueezeExcitation(reduced: 2), [2, 3, 3, 4])
        try GradientCheck.run(UpSampling2D(3), [2, 2, 3, 2])
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
        try GradientCheck.run(inception, [2, 4, 4, 2])
        try GradientCheck.run(Concatenate(branches: [[Dense(2)], [Dense(3, activation: .tanh)]]), [2, 4])
        try GradientCheck.run(Residual(activation: .tanh) { Conv2D(2, kernel: 3, padding: 1) }, [2, 4, 4, 2])
        let block = Residual {
            Conv2D(3, kernel: 3, stride: 2, padding: 1, useBias: false)
            BatchNormalization()
        } shortcut: {
            Conv2D(3, kernel: 1, stride: 2, useBias: false)
        }
        try GradientCheck.run(block, [2, 5, 5, 2], training: true)
    }

    @Test func `a head on two scales`() throws {
        let head = TwoScales.tried {
            AveragePool2D(2)
            Conv2D(3, kernel: 3, padding: 1, activation: .tanh)
        }
        try GradientCheck.run(head, [2, 4, 6, 2])
    }

    @Test func `softmax over the channels of each pixel`() throws {
        try GradientCheck.run(Conv2D(3, kernel: 2, activation: .softmax), [2, 3, 4, 2])
        try GradientCheck.run(Residual(activation: .softmax) { Conv2D(3, kernel: 1) }, [2, 2, 3, 3])
        let pixels = Conv2D(3, kernel: 1, activation: .softmax, channels: 2)(.randomNormal(2, 2, 2, seed: 1))
        #expect(abs(pixels.sum(axis: -1) - 1).max().item < 1e-6)
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
        try GradientCheck.run(model, [3, 6, 6, 2], training: true)
    }
}
