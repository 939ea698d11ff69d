import Foundation
import TensorKit
import Testing

@testable import NeuralNets

/// What is often said wrongly, with an answer that can be checked.
struct MisconceptionTests {
    /// The 2-2-2 network, the second layer's weights moved before or after the error is sent through them.
    private func error(movingFirst: Bool) -> Double {
        let (x, target, rate) = ([0.05, 0.10], [0.01, 0.99], 0.5)
        var (first, second) = ([[0.15, 0.20], [0.25, 0.30]], [[0.40, 0.45], [0.50, 0.55]])
        func layer(_ weights: [[Double]], _ input: [Double], _ bias: Double) -> [Double] {
            weights.map { sigmoid($0[0] * input[0] + $0[1] * input[1] + bias) }
        }
        func outputs() -> (hidden: [Double], out: [Double]) {
            let hidden = layer(first, x, 0.35)
            return (hidden, layer(second, hidden, 0.60))
        }
        let (hidden, out) = outputs()
        let deltas = (0..<2).map { (out[$0] - target[$0]) * out[$0] * (1 - out[$0]) }
        func moveSecond() {
            for k in 0..<2 { for j in 0..<2 { second[k][j] -= rate * deltas[k] * hidden[j] } }
        }
        if movingFirst { moveSecond() }
        let back = (0..<2).map { j in
            (deltas[0] * second[0][j] + deltas[1] * second[1][j]) * hidden[j] * (1 - hidden[j])
        }
        if !movingFirst { moveSecond() }
        for j in 0..<2 { for i in 0..<2 { first[j][i] -= rate * back[j] * x[i] } }
        let after = outputs().out
        return 0.5 * (0..<2).reduce(0) { $0 + pow(target[$1] - after[$1], 2) }
    }

    @Test func `the number that is widely published moves the second layer before it sends the error back`() {
        #expect(abs(error(movingFirst: false) - 0.291027773694) < 1e-12)
        #expect(abs(error(movingFirst: true) - 0.291027924) < 5e-10)
    }

    @Test func `one neuron is a NAND gate`() {
        let gate = Dense(weights: [[-2, -2]], bias: [3])
        let outputs = gate([[0, 0], [0, 1], [1, 0], [1, 1]]).scalars.map { $0 > 0 }
        #expect(outputs == [true, true, true, false])
    }

    @Test func `a convolution follows a shift, not a turn`() {
        let picture = Tensor.random(8, 8, 1, seed: 3)
        let layer = Conv2D(filters: [[[1, 2], [3, -4]]])
        let shifted = concat(Tensor.zeros(2, 8, 1), picture[0..<6])
        #expect(layer(shifted)[2..<7] == layer(picture)[0..<5])
        func turned(_ x: Tensor) -> Tensor {
            let side = x.shape[0]
            return Tensor(rows: side, columns: side) { row, column in Double(x[column, side - 1 - row, 0].item) }
                .reshaped(side, side, 1)
        }
        #expect(abs(layer(turned(picture)) - turned(layer(picture))).max().item > 0.1)
    }

    @Test func `the length of a sequence adds no weight to a recurrent layer`() {
        for length in [1, 10, 500] {
            #expect(Sequential(input: [length, 128]) { SimpleRNN(64) }.parameterCount == 12_352)
        }
        let summary = Sequential(input: [100, 128]) { LSTM(64) }.summary
        #expect(summary.multiplyAccumulates == 100 * 4 * 64 * (128 + 64))
    }

    @Test func `gradients of identical passes add up where nobody clears them`() throws {
        let model = Sequential(input: [2], seed: 1) {
            Dense(2, activation: .tanh)
            BatchNormalization()
        }
        let (value, once) = valueWithGradient(at: model) { $0([[1, 2], [3, 5]]).sum() }
        #expect(value.item.isFinite)
        let training = try Checked.apply(model, to: [[1, 2], [3, 5]], training: true).sum()
        #expect(value == training)
        let fallible = try Checked.valueWithGradient(at: model, ofFallible: { $0([[1, 2], [3, 5]]).sum() })
        #expect(fallible.value == training && fallible.gradient.slopes == once.slopes)
        var sum = once
        for _ in 1...2 { sum = try sum.adding(once) }
        for (total, slope) in zip(sum.slopes, once.slopes) {
            if let total, let slope { #expect(relativeError(total, slope * 3) < 1e-6) }
        }
        #expect(relativeError(try #require(sum.changes[4]), try #require(once.changes[4]) * 3) < 1e-6)
        #expect(abs(sum.norm - 3 * once.norm) < 1e-5)
    }

    @Test func `dropout scales up what it keeps, and does nothing outside training`() throws {
        let layer = Dropout(0.25)
        let ones = Tensor.ones(1, 10_000)
        #expect(layer(ones) == ones)
        let dropped = try Checked.apply(layer, to: ones, training: true)
        #expect(dropped.scalars.allSatisfy { $0 == 0 || abs($0 - 4 / 3) < 1e-6 })
        #expect(abs(dropped.mean().item - 1) < 0.03)
    }
}
