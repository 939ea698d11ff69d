import Foundation
import TensorKit
import Testing

@testable import NeuralNets

/// Weights that PyTorch and Keras wrote (`Fixtures/record_weights.py`), in our models with the same layers.
struct ForeignWeightsTests {
    private struct Recording: Decodable {
        let file: Data
        let input: RecordedTensor
        let output: RecordedTensor
    }

    private static func reader(_ layer: some Layer) -> Sequential {
        Sequential(input: [5], seed: 1) {
            Embedding(vocabulary: 7, dimensions: 3)
            Conv1D(3, kernel: 2)
            layer
            Dense(1)
        }
    }

    private static let models: [(String, @Sendable () -> Sequential)] = [
        (
            "pytorch convolutional",
            {
                Sequential(input: [14, 18, 3], seed: 1) {
                    Conv2D(2, kernel: 3, activation: .relu)
                    MaxPool2D(2)
                    Conv2D(4, kernel: 3, activation: .relu)
                    MaxPool2D(2)
                    Flatten()
                    Dense(5, activation: .relu)
                    Dense(5, activation: .relu)
                    Dense(5)
                }
            }
        ),
        (
            "pytorch residual",
            {
                Sequential(input: [5, 6, 2], seed: 1) {
                    Residual(activation: .relu) {
                        Conv2D(3, kernel: 3, padding: 1, useBias: false)
                        BatchNormalization()
                        Activation(.relu)
                        Conv2D(3, kernel: 3, padding: 1, useBias: false)
                        BatchNormalization()
                    } shortcut: {
                        Conv2D(3, kernel: 1, useBias: false)
                        BatchNormalization()
                    }
                    GlobalAveragePool2D()
                    Dense(2)
                }
            }
        ),
        ("pytorch rnn", { reader(SimpleRNN(4)) }), ("pytorch lstm", { reader(LSTM(4)) }),
        ("pytorch gru", { reader(GRU(4)) }),
        (
            "keras convolutional",
            {
                Sequential(input: [10, 14, 3], seed: 1) {
                    Conv2D(2, kernel: 3, activation: .relu)
                    DepthwiseConv2D(kernel: 3)
                    BatchNormalization()
                    MaxPool2D(2)
                    Sequential(input: [3, 5, 2]) {
                        Flatten()
                        Dense(5)
                    }
                    Dense(2)
                }
            }
        ),
        ("keras rnn", { reader(SimpleRNN(4)) }), ("keras lstm", { reader(LSTM(4)) }), ("keras gru", { reader(GRU(4)) }),
    ]

    @Test(arguments: models.map(\.0)) func `weights of the same layers give the same outputs`(_ name: String) throws {
        let recordings: [String: Recording] = try PyTorchFixture.read("weights")
        let recording = try #require(recordings[name])
        var model = try #require(Self.models.first { $0.0 == name }?.1())
        try model.loadWeights(SafeTensors(reading: recording.file))
        #expect(relativeError(model(recording.input.tensor), recording.output.tensor) < 1e-5)
    }

    private func message(_ model: Sequential, _ file: SafeTensors) -> String? {
        var model = model
        do { try model.loadWeights(file) } catch { return error.description }
        return nil
    }

    @Test func `weights of other layers are refused by name`() {
        let file = SafeTensors([("fc1.weight", .zeros(4, 3)), ("fc1.bias", .zeros(4))])
        func model(_ layers: Int, units: Int = 4, bias: Bool = true) -> Sequential {
            Sequential(input: [3], seed: 1) { for _ in 0..<layers { Dense(units, useBias: bias) } }
        }
        #expect(message(model(1), file) == nil)
        #expect(
            message(model(2), file)
                == "none of the file's weights fit Dense with [4, 4], [4]: none are left; "
                + "the model needs the layers that the weights were trained in")
        #expect(message(model(1, units: 5), file)?.contains("left are fc1") == true)
        #expect(message(model(1, bias: false), file) != nil)
        let more = SafeTensors(file.entries + [(name: "aux.weight", tensor: .zeros(2, 2))])
        #expect(message(model(1), more)?.hasPrefix("the model has no layer for the file's aux") == true)
        #expect(message(model(1), SafeTensors([])) != nil)
        let loose = SafeTensors([("w", .zeros(4, 3)), ("b", .zeros(4))])
        #expect(message(model(1), loose)?.contains(": left are b, w; the model needs") == true)
    }

    @Test func `hostile groups are refused, never more`() {
        let names = [
            "a.weight", "a.bias", "b.kernel", "b.bias", "c.weight_ih_l0", "c.weight_hh_l0", "c.bias_ih_l0",
            "c.bias_hh_l0",
            "d.kernel", "d.recurrent_kernel", "d.bias", "e.embeddings", "f.gamma", "weight", "g/h/depthwise_kernel", "",
            ".",
        ]
        let models = [
            Self.reader(GRU(4)), Self.reader(LSTM(4)), Self.models[0].1(), Self.models[1].1(), Self.models[5].1(),
        ]
        var generator = SplitMix64(seed: 3)
        for round in 0..<2_000 {
            let entries = names.filter { _ in generator.below(2) == 0 }.map { name in
                (name: name, tensor: Tensor.zeros(shape: (0..<generator.below(5)).map { _ in generator.below(4) }))
            }
            #expect(message(models[round % models.count], SafeTensors(entries)) != nil)
        }
    }
}
