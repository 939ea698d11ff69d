import Foundation
import TensorKit
import Testing

@testable import NeuralNets

struct ModelFileTests {
    private func survives(_ model: Sequential) throws {
        let read = try Model.read(model.serialized())
        let input = Tensor.random(shape: [2] + model.inputShape, seed: 2) { $0.uniform(0, 3).rounded(.down) }
        #expect(read(input) == model(input))
        #expect(read.summary == model.summary)
    }

    @Test func `models come back as they went, layer for layer`() throws {
        try survives(Zoo.leNet5())
        try survives(
            Sequential(input: [6]) {
                Embedding(vocabulary: 4, dimensions: 3)
                SimpleRNN(3, returnSequences: true, activation: .relu)
                LSTM(3, returnSequences: true, goesBackwards: true)
                Conv1D(4, kernel: 2, padding: .same)
                GRU(2)
                Dense(1, activation: .leakyRelu(0.2))
            })
        try survives(
            Sequential(input: [9, 9, 3]) {
                Rescaling(0.5, offset: 1)
                Residual(activation: .relu) { Conv2D(3, kernel: 3, padding: .same) }
                Concatenate {
                    Branch { Conv2D(2, kernel: 1, stride: 2) }
                    Branch { MaxPool2D(3, stride: 2, padding: 1) }
                }
                BatchNormalization()
                DepthwiseConv2D(kernel: 3, activation: .swish)
                GlobalAveragePool2D()
                Dropout(0.5)
            })
    }

    @Test func `layers of layers come back as well`() throws {
        try survives(
            Sequential(input: [5, 3]) {
                Bidirectional(GRU(2, returnSequences: true))
                TimeDistributed(Dense(3, activation: .tanh))
                EncoderDecoder(encoder: LSTM(3), steps: 4, decoder: SimpleRNN(2, returnSequences: true))
            })
        try survives(
            Sequential(input: [6, 6, 2]) {
                SeparableConv2D(3, kernel: 3, padding: .same, activation: .relu, useBias: false)
                SqueezeExcitation(reduced: 2)
                LocalResponseNormalization(size: 3)
                TwoScales {
                    MaxPool2D(2)
                } coarseHead: {
                    Conv2D(2, kernel: 1)
                } lateral: {
                    UpSampling2D(2)
                } fineHead: {
                    Conv2D(2, kernel: 3, padding: .same)
                }
            })
        for network in ZooNetwork.allCases where network != .vgg16 && network != .yolo {
            let model = try Checked.zoo(network, input: network == .leNet5 ? nil : [67, 67, 3], classes: 3)
            guard network != .yoloTiny else { continue }
            let file = try SafeTensors(reading: model.serialized())
            #expect(file.entries.count == model.parameters.count)
        }
    }

    @Test func `settings that only matter later are kept too`() throws {
        var model = Sequential(input: [4, 3], seed: 1) {
            LSTM(2, forgetBias: 3)
            Dense(2, initializer: .constant(5), l2: 0.25)
        }
        let head = model.layers[1].frozen()
        model = Sequential(input: [4, 3]) {
            model.layers[0]
            head
        }
        let read = try Model.read(model.serialized())
        #expect(read.parameters.map(\.isTrainable) == [true, true, true, false, false])
        #expect(read.parameters[3].l2 == 0.25)
        let fresh = read.reinitialized(seed: 2)
        #expect(fresh.parameters[3].tensor == .full(2, 2, value: 5))
        #expect(fresh.parameters[2].tensor.scalars == [0, 0, 3, 3, 0, 0, 0, 0])
        let normalised = Sequential(input: [3]) { BatchNormalization().frozen() }
        let keeping = try #require(try Model.read(normalised.serialized()).layers[0] as? BatchNormalization)
        #expect(keeping.keepsStatistics)
    }

    @Test func `a hostile description of layers is refused`() throws {
        let model = Sequential(input: [4]) { Dense(2) }
        let bytes = try SafeTensors(reading: model.serialized())
        let text = try #require(bytes.metadata["architecture"])
        let changes = [
            ("\"units\":2", "\"units\":4611686018427387904"), ("\"units\":2", "\"units\":-1"),
            ("\"kind\":\"Dense\"", "\"kind\":\"Sequential\""), ("\"kind\":\"Dense\"", "\"kind\":\"Conv2D\""),
            ("\"kind\":\"Dense\"", "\"kind\":\"Embedding\""), ("\"kind\":\"Dense\"", "\"kind\":\"TwoScales\""),
            ("\"shape\":[4]", "\"shape\":[4611686018427387904,4]"), ("\"shape\":[4]", "\"shape\":[-4]"),
            ("\"shape\":[4]", "\"shape\":[0]"), ("\"shape\":[4]", "\"shape\":[]"),
        ]
        for (old, new) in changes {
            var hostile = bytes
            hostile.metadata["architecture"] = text.replacingOccurrences(of: old, with: new)
            #expect(hostile.metadata != bytes.metadata, "\(old)")
            #expect(throws: TensorError.self, "\(new)") { try Model.read(hostile.serialized()) }
        }
    }

    @Test func `weights that do not fit are named`() throws {
        var model = Sequential(input: [2]) { Dense(2) }
        #expect {
            try model.loadWeights(SafeTensors([("0.weight", .zeros(3, 2)), ("0.bias", .zeros(2))]))
        } throws: {
            "\($0)" == "the weights \"0.weight\" have the shape [3, 2]; the model needs [2, 2]"
        }
        #expect(throws: TensorError.self) { try model.loadWeights(SafeTensors([])) }
    }

    @Test func `a body without its head keeps its weights, reinitialised it does not`() {
        let teacher = Zoo.leNet5()
        let body = teacher.dropLast()
        #expect(body.parameters[0].tensor == teacher.parameters[0].tensor)
        #expect(body.reinitialized(seed: 5).parameters[0].tensor != teacher.parameters[0].tensor)
        #expect(body.outputShape == [84])
    }
}
