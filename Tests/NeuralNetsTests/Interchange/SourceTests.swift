import Foundation
import TensorKit
import Testing

@testable import NeuralNets

/// Python sources. With `EXPORTS` naming a folder, models, weights, inputs and outputs are written there for
/// `Fixtures/check_exports.py`, which runs them in PyTorch and Keras and compares.
struct SourceTests {
    static let models: [(name: String, make: @Sendable () -> Sequential)] = [
        ("lenet", { Zoo.leNet5() }), ("alexnet", { Zoo.alexNet(input: [67, 67, 3], classes: 10) }),
        ("vgg16", { Zoo.vgg16(input: [32, 32, 3], classes: 10) }),
        ("googlenet", { Zoo.googLeNet(input: [64, 64, 3], classes: 10) }),
        ("resnet18", { Zoo.resNet18(input: [64, 64, 3], classes: 10) }),
        ("resnet50", { Zoo.resNet50(input: [64, 64, 3], classes: 10) }),
        ("mobilenet", { Zoo.mobileNet(input: [64, 64, 3], classes: 10) }),
        ("efficientnet", { Zoo.efficientNetB0(input: [64, 64, 3], classes: 10) }),
        ("rnn", { sentiment(SimpleRNN(8)) }), ("lstm", { sentiment(LSTM(8)) }), ("gru", { sentiment(GRU(8)) }),
        ("backwards", { sentiment(GRU(8, goesBackwards: true)) }),
    ]

    private static func sentiment(_ layer: some Layer) -> Sequential {
        Sequential(input: [12]) {
            Embedding(vocabulary: 50, dimensions: 6)
            layer
            Dropout(0.5)
            Dense(1, activation: .sigmoid)
        }
    }

    /// A model whose statistics and biases are not what they start with.
    private func stirred(_ model: Sequential) -> Sequential {
        var model = model
        var parameters = model.parameters
        for index in parameters.indices where parameters[index].role != .weight {
            let isVariance = parameters[index].name == "variance" || parameters[index].name == "gamma"
            parameters[index].tensor = Tensor.random(shape: parameters[index].shape, seed: UInt64(index)) {
                isVariance ? $0.uniform(0.5, 1.5) : $0.uniform(-0.2, 0.2)
            }
        }
        model.parameters = parameters
        return model
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["EXPORTS"] != nil), arguments: models.map(\.name))
    func `models are written for PyTorch and Keras to run`(_ name: String) throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["EXPORTS"] ?? "")
        let model = stirred(try #require(Self.models.first { $0.name == name }).make())
        let isText = model.inputShape.count == 1
        let input = Tensor.random(shape: [2] + model.inputShape, seed: 3) {
            isText ? $0.uniform(0, 50).rounded(.down) : $0.uniform(-1, 1)
        }
        try model.save(folder.appending(path: "\(name).safetensors").path)
        try SafeTensors([("input", input), ("output", model(input))]).serialized()
            .write(to: folder.appending(path: "\(name).run"))
        try Data(model.pyTorchSource.utf8).write(to: folder.appending(path: "\(name)_torch.py"))
        try Data(model.kerasSource.utf8).write(to: folder.appending(path: "\(name)_keras.py"))
    }

    @Test func `the source of the course's LeNet reads as its slide`() throws {
        let keras = try Zoo.leNet5().kerasSource
        #expect(keras.contains("x = layers.Flatten()(x)"))
        #expect(keras.contains("x = layers.Dense(120, activation=\"relu\", use_bias=True, name=\"layer2\")(x)"))
        let torch = try Zoo.leNet5().pyTorchSource
        #expect(torch.contains("nn.Sequential(nn.Conv2d(3, 6, (5, 5)), nn.ReLU()),"))
        #expect(torch.contains("\"0.weight\": \"body.0.0.weight\","))
    }

    @Test func `what has no counterpart is named`() {
        let model = Sequential(input: [3, 2]) { TimeDistributed(Dense(2)) }
        #expect(throws: TensorError.self) { try model.pyTorchSource }
        #expect(throws: TensorError.self) { try model.kerasSource }
    }
}
