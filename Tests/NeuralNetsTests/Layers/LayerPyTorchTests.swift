import Foundation
import TensorKit
import Testing

@testable import NeuralNets

/// Outputs and gradients against those that PyTorch gave, relative error under 1e-5.
struct LayerPyTorchTests {
    private struct Recording: Decodable {
        let input: RecordedTensor
        let parameters: [RecordedTensor]
        let output: RecordedTensor
        let weighting: RecordedTensor
        let inputGradient: RecordedTensor?
        let parameterGradients: [RecordedTensor]
    }

    static let layers: [(String, any Layer)] =
        [
            ("dense", Dense(4)), ("dense relu", Dense(4, activation: .relu)),
            ("dense sigmoid", Dense(4, activation: .sigmoid)), ("dense tanh", Dense(4, activation: .tanh)),
            ("dense softmax", Dense(4, activation: .softmax)), ("dense swish", Dense(4, activation: .swish)),
            ("dense gelu", Dense(4, activation: .gelu)), ("conv 5x5", Conv2D(6, kernel: 5)),
            ("conv 3x3 padded", Conv2D(5, kernel: 3, padding: 1, activation: .relu)),
            ("conv stride 2", Conv2D(4, kernel: 3, stride: 2, padding: 1)),
            ("conv same stride 2", Conv2D(3, kernel: 3, stride: 2, padding: .same)),
            ("conv dilated", Conv2D(3, kernel: 3, dilation: 2)),
            ("conv grouped", Conv2D(6, kernel: 3, padding: 1, groups: 2)),
            ("conv depthwise", Conv2D(3, kernel: 3, padding: 1, groups: 3, useBias: false)),
            ("conv 1x1", Conv2D(3, kernel: 1)), ("conv wide", Conv2D(40, kernel: 3, padding: 1)),
            ("max pool", MaxPool2D(2)), ("max pool overlapping", MaxPool2D(3, stride: 2, padding: 1)),
            ("max pool rounding up", MaxPool2D(3, stride: 2, roundsUp: true)), ("average pool", AveragePool2D(2)),
            ("batch norm training", BatchNormalization()), ("batch norm", BatchNormalization()),
            ("embedding", Embedding(vocabulary: 7, dimensions: 3)), ("rnn", SimpleRNN(3)),
            ("rnn sequences", SimpleRNN(3, returnSequences: true)), ("lstm", LSTM(3)),
            ("lstm sequences", LSTM(3, returnSequences: true)), ("gru", GRU(3)),
            ("gru sequences", GRU(3, returnSequences: true)), ("conv1d", Conv1D(4, kernel: 3, stride: 2, padding: 1)),
            ("local response", LocalResponseNormalization(size: 5, alpha: 1e-2, beta: 0.75, bias: 2)),
        ] + pictureLayers + sequenceLayers + compositeLayers

    private static let pictureLayers: [(String, any Layer)] = [
        ("dense relu6", Dense(4, activation: .relu6)), ("dense leaky", Dense(4, activation: .leakyRelu(0.2))),
        ("conv rectangular", Conv2D(3, kernel: (1, 3), stride: (1, 2), padding: 1)),
        ("conv softmax", Conv2D(3, kernel: 2, activation: .softmax)),
        ("conv long rows", Conv2D(5, kernel: 5, padding: 2)),
        (
            "conv grouped, dilated, strided",
            Conv2D(6, kernel: (2, 3), stride: (1, 2), padding: 1, dilation: 2, groups: 2, activation: .tanh)
        ), ("depthwise in vectors", DepthwiseConv2D(kernel: 3, padding: 1)),
        ("depthwise stride 2", DepthwiseConv2D(kernel: 3, stride: 2, padding: 1)),
        ("separable", SeparableConv2D(4, kernel: 3, padding: 1)),
        ("average pool padded", AveragePool2D(3, stride: 2, padding: 1)),
        ("average pool same", AveragePool2D(2, stride: 1, padding: .same)),
        ("global average", GlobalAveragePool2D()), ("global max", GlobalMaxPool2D()),
        ("up sampling", UpSampling2D(2)), ("rescaling", Rescaling(0.5, offset: -0.25)), ("flatten", Flatten()),
        ("activation", Activation(.softmax)),
        ("local response of 4", LocalResponseNormalization(size: 4, alpha: 0.1, beta: 0.5, bias: 1)),
    ]

    private static let sequenceLayers: [(String, any Layer)] = [
        ("dense without bias on steps", Dense(5, useBias: false)), ("global average of steps", GlobalAveragePool1D()),
        ("global max of steps", GlobalMaxPool1D()), ("max pool of steps", MaxPool1D(3, stride: 2)),
        ("repeat", RepeatVector(4)), ("reshape", Reshape(2, 6)),
        ("conv1d dilated", Conv1D(4, kernel: 2, padding: 1, dilation: 2)),
        ("batch norm of vectors training", BatchNormalization()),
        ("batch norm of steps training", BatchNormalization()),
        ("rnn relu", SimpleRNN(3, returnSequences: true, activation: .relu)),
        ("lstm backwards", LSTM(2, returnSequences: true, goesBackwards: true)),
        ("gru backwards", GRU(2, returnSequences: true, goesBackwards: true)),
        ("rnn backwards", SimpleRNN(2, returnSequences: true, goesBackwards: true)), ("dropout", Dropout(0.4)),
        ("each step", TimeDistributed(Dense(2, activation: .tanh))),
    ]

    private static let compositeLayers: [(String, any Layer)] = [
        ("bidirectional", Bidirectional(LSTM(2, returnSequences: true))),
        (
            "encoder and decoder",
            EncoderDecoder(encoder: LSTM(4), steps: 5, decoder: LSTM(2, returnSequences: true))
        ), ("excitation", SqueezeExcitation(reduced: 2)),
        (
            "inception",
            Concatenate {
                Branch { Conv2D(2, kernel: 1, activation: .relu) }
                Branch {
                    Conv2D(2, kernel: 1, activation: .tanh)
                    Conv2D(3, kernel: 3, padding: 1)
                }
                Branch { MaxPool2D(3, stride: 1, padding: 1) }
            }
        ),
        (
            "residual",
            Residual(activation: .tanh) {
                Conv2D(3, kernel: 3, stride: 2, padding: 1)
            } shortcut: {
                Conv2D(3, kernel: 1, stride: 2, useBias: false)
            }
        ),
        (
            "two scales",
            TwoScales.tried {
                Conv2D(3, kernel: 3, stride: 2, padding: 1, activation: .tanh)
            }
        ),
    ]

    @Test(arguments: layers.map(\.0)) func `does what PyTorch does`(_ name: String) throws {
        let recordings: [String: Recording] = try PyTorchFixture.read("layers")
        let recording = try #require(recordings[name])
        let layer = try #require(Self.layers.first { $0.0 == name }?.1)
        try compare(layer, recording, training: name.hasSuffix("training"))
    }

    @Test func `every layer of the library is compared`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/NeuralNets/Layers")
        var names: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            names.formUnion(text.matches(of: /public struct (\w+): Layer/).map { String($0.1) })
        }
        #expect(names.count > 30)
        #expect(names.subtracting(Self.layers.map { "\(type(of: $0.1))" }) == [])
    }

    private func compare(_ layer: some Layer, _ recording: Recording, training: Bool) throws {
        let input = recording.input.tensor
        var ready = try layer.prepared(for: Array(input.shape.dropFirst()))
        for (index, recorded) in recording.parameters.enumerated() {
            ready.parameters[index].tensor = recorded.tensor.reshaped(ready.parameters[index].shape)
        }
        let weighting = recording.weighting.tensor
        let learned = ready.parameters.indices.filter { ready.parameters[$0].isTrainable }
        var output: Tensor?
        let (_, gradients) = try Checked.valueWithGradient(
            at: [input] + learned.map { ready.parameters[$0].tensor }
        ) { variables throws(TensorError) in
            var parameters = ready.parameters
            for (place, tensor) in zip(learned, variables.dropFirst()) { parameters[place].tensor = tensor }
            var copy = ready
            copy.parameters = parameters
            let result = try Checked.apply(copy, to: variables[0], training: training)
            output = result.detached
            return try Checked.sum(Checked.multiply(result, Checked.reshape(weighting, result.shape)))
        }
        #expect(
            relativeError(try #require(output).flattened, recording.output.tensor.flattened) < 1e-5)
        if let expected = recording.inputGradient {
            #expect(relativeError(gradients[0], expected.tensor) < 1e-5, "gradient of the input")
        }
        for (index, expected) in recording.parameterGradients.enumerated() {
            #expect(
                relativeError(gradients[index + 1].flattened, expected.tensor.flattened) < 1e-5,
                "gradient of parameter \(index)")
        }
    }

    @Test func `batch normalisation moves its averages as PyTorch does`() throws {
        struct Moved: Decodable { let statistics: [RecordedTensor]? }
        let recordings: [String: Recording] = try PyTorchFixture.read("layers")
        let moved: [String: Moved] = try PyTorchFixture.read("layers")
        let recording = try #require(recordings["batch norm training"])
        let expected = try #require(moved["batch norm training"]?.statistics)
        var layer = BatchNormalization(channels: 3)
        for (index, recorded) in recording.parameters.enumerated() { layer.parameters[index].tensor = recorded.tensor }
        var model = Sequential(input: [4, 5, 3]) { layer }
        let data = Dataset(inputs: recording.input.tensor, targets: recording.output.tensor)
        model.fit(data, epochs: 1, batchSize: 2, loss: .meanSquaredError, optimizer: .sgd(learningRate: 0))
        #expect(relativeError(model.parameters[2].tensor, expected[0].tensor) < 1e-5)
        #expect(relativeError(model.parameters[3].tensor, expected[1].tensor) < 1e-5)
    }
}
