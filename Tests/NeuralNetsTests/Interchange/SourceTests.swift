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
        ("bidirectional", { sentiment(Bidirectional(LSTM(4))) }),
        ("sigmoidrnn", { sentiment(SimpleRNN(5, activation: .sigmoid)) }),
        ("alexnet2012", { Zoo.alexNet2012(input: [67, 67, 3], classes: 10) }),
        ("yolo", { Zoo.yolo(input: [64, 64, 3], classes: 3) }),
        ("yolotiny", { Zoo.yoloTiny(input: [64, 64, 3], classes: 3) }), ("oddpictures", { oddPictures }),
        ("oddsequences", { oddSequences }), ("translator", { translator }), ("perceptron", { perceptron }),
        ("student", { student }), ("tagger", { tagger }),
    ]

    /// A teacher's body under a head of its own, as the lesson on transfer has it.
    private static var student: Sequential {
        let body = Sequential(input: [12, 12, 1], seed: 1) {
            for filters in [4, 6] {
                Conv2D(filters, kernel: 3, padding: .same)
                BatchNormalization()
                Activation(.relu)
                MaxPool2D(2)
            }
            Flatten()
        }
        return Sequential(input: [12, 12, 1], seed: 2) {
            body.frozen()
            Dense(6, activation: .relu)
            Dense(3)
        }
    }

    /// An answer for each word.
    private static var tagger: Sequential {
        Sequential(input: [7], seed: 1) {
            Embedding(vocabulary: 50, dimensions: 8)
            SimpleRNN(16, returnSequences: true)
            Dense(5)
        }
    }

    /// Layers of pictures that no network of the zoo has.
    private static var oddPictures: Sequential {
        Sequential(input: [9, 8, 4], seed: 1) {
            Rescaling(0.5, offset: 0.1)
            SeparableConv2D(6, kernel: 3, padding: .same, activation: .gelu)
            AveragePool2D(2, stride: 1, padding: .same)
            AveragePool2D(3, stride: 2, padding: 1)
            Conv2D(4, kernel: (1, 3), stride: (1, 2), padding: .same, groups: 2, activation: .softmax)
            Dense(5, activation: .leakyRelu(0.2))
            Residual(activation: .softmax) { Conv2D(5, kernel: 3, padding: 1, activation: .relu6) }
            Reshape(5, 5, 2)
            Conv2D(3, kernel: 2, dilation: 2)
            UpSampling2D(2)
            GlobalMaxPool2D()
            Dropout(0.2)
            Activation(.softmax)
        }
    }

    private static var oddSequences: Sequential {
        Sequential(input: [9, 4], seed: 1) {
            Conv1D(6, kernel: 3, stride: 2, padding: .same, activation: .tanh)
            BatchNormalization()
            Conv1D(4, kernel: 2, padding: 1, dilation: 2, activation: .softmax)
            TimeDistributed(Dense(6, activation: .sigmoid))
            Reshape(3, 10)
            SimpleRNN(4, returnSequences: true, activation: .relu)
            Bidirectional(GRU(3, returnSequences: true))
            MaxPool1D(2)
            Flatten()
            Dense(3, useBias: false)
        }
    }

    private static var translator: Sequential {
        Sequential(input: [5, 3], seed: 1) {
            EncoderDecoder(encoder: LSTM(4), steps: 6, decoder: GRU(4, returnSequences: true))
            TimeDistributed(Dense(2, activation: .softmax))
        }
    }

    private static var perceptron: Sequential {
        Sequential(input: [4, 4, 1], seed: 1) {
            Flatten()
            Dense(5, activation: .swish)
            BatchNormalization()
            RepeatVector(3)
            GlobalAveragePool1D()
            Dense(2, activation: .softmax)
        }
    }

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
        #expect(keras.contains("layer2 = layers.Dense(120, activation=\"relu\", name=\"layer2\")"))
        let torch = try Zoo.leNet5().pyTorchSource
        #expect(torch.contains("nn.Sequential(nn.Conv2d(3, 6, 5), nn.ReLU()),\n    nn.MaxPool2d(2),"))
        #expect(torch.contains("\"0.weight\": \"body.0.0.weight\","))
    }

    @Test func `a body's weights are numbered within it, and a normalisation's momentum is a round number`() throws {
        let torch = try Self.student.pyTorchSource
        #expect(torch.contains("\"0.0.weight\": \"body.0.0.weight\","))
        #expect(torch.contains("nn.BatchNorm2d(4, eps=1e-05, momentum=0.1)"))
    }

    @Test func `a source has the helpers that it uses, and no others`() throws {
        let (lenet, reader) = (Zoo.leNet5(), Self.sentiment(GRU(8)))
        #expect(
            try lenet.pyTorchSource.matches(of: /class \w+/).map { String($0.output) } == [
                "class ChannelsLast", "class Picture",
            ])
        #expect(
            try reader.pyTorchSource.matches(of: /class \w+/).map { String($0.output) } == [
                "class Picture", "class Words", "class Recurrent",
            ])
        #expect(
            try lenet.kerasSource.matches(of: /\ndef \w+/).map { String($0.output) } == [
                "\ndef dense", "\ndef convolution", "\ndef load",
            ])
        #expect(
            try reader.kerasSource.matches(of: /\ndef \w+/).map { String($0.output) } == [
                "\ndef same", "\ndef dense", "\ndef gru", "\ndef load",
            ])
    }

    /// A layer of the reader's own.
    private struct Doubling: Layer {
        var kind: String { "Doubling" }
        func outputShape(for input: Shape) throws(TensorError) -> Shape { input }
        func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
            try Rescaling(2).makePass(for: input, capacity: capacity)
        }
    }

    @Test func `what has no counterpart is named`() {
        let model = Sequential(input: [3, 2]) { Doubling() }
        #expect(throws: TensorError("cannot-port", "Doubling cannot be written as PyTorch source")) {
            try model.pyTorchSource
        }
        #expect(throws: TensorError("cannot-port", "Doubling cannot be written as Keras source")) {
            try model.kerasSource
        }
        #expect(throws: TensorError("cannot-record", "a model with a layer Doubling cannot be written to a file")) {
            try model.serialized()
        }
    }
}
