import Foundation
import TensorKit
import Testing

@testable import NeuralNets

/// Layers start as Keras starts them.
struct InitializerTests {
    private func tensors(_ layer: some Layer, _ input: Shape) throws -> [Tensor] {
        try layer.prepared(for: input).reinitialized(seed: 5).parameters.map(\.tensor)
    }

    private func largest(_ tensor: Tensor) -> Double { Double(abs(tensor).max().item) }

    @Test func `weights are drawn evenly within Glorot's limit, biases start at 0`() throws {
        let dense = try tensors(Dense(60), [40])
        #expect((0.95...1).contains(largest(dense[0]) / (6 / 100.0).squareRoot()))
        #expect(dense[1] == .zeros(60))
        let conv = try tensors(Conv2D(32, kernel: 3), [9, 9, 8])
        #expect((0.95...1).contains(largest(conv[0]) / (6 / (9 * 40.0)).squareRoot()))
        #expect((0.95...1).contains(largest(try tensors(Embedding(vocabulary: 90, dimensions: 9), [5])[0]) / 0.05))
    }

    @Test func `recurrent weights start as rotations, an LSTM's forget gate open`() throws {
        let rnn = try tensors(SimpleRNN(12), [5, 3])
        let identity = Tensor(rows: 12, columns: 12) { row, column in row == column ? 1 : 0 }
        #expect(abs(matmul(rnn[1], rnn[1].transposed()) - identity).max().item < 1e-5)
        let lstm = try tensors(LSTM(2), [5, 3])
        #expect(lstm[2] == [0, 0, 1, 1, 0, 0, 0, 0])
        #expect(try tensors(LSTM(2, forgetBias: 3), [5, 3])[2] == [0, 0, 3, 3, 0, 0, 0, 0])
    }

    @Test func `optimizers start from Keras's settings`() {
        #expect(Optimizer.adam().method == .adam(beta1: 0.9, beta2: 0.999, epsilon: 1e-7))
        #expect(Optimizer.rmsProp().method == .rmsProp(decay: 0.9, epsilon: 1e-7))
    }

    @Test func `he's initializers have the deviation of their formula`() {
        func deviation(_ initializer: Initializer) -> Double {
            let drawn = initializer.draw([200, 50], seed: 3)
            return Double(square(drawn).mean().item).squareRoot()
        }
        #expect(abs(deviation(.heNormal) / (2 / 50.0).squareRoot() - 1) < 0.05)
        #expect(abs(deviation(.heUniform) / (2 / 50.0).squareRoot() - 1) < 0.05)
        #expect(abs(deviation(.fanInUniform) / (1 / 150.0).squareRoot() - 1) < 0.05)
        #expect(abs(deviation(.normal(deviation: 0.3)) / 0.3 - 1) < 0.05)
    }
}
