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
