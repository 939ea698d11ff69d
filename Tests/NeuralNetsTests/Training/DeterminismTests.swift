import TensorKit
import Testing

@testable import NeuralNets

/// Same seed, same machine, same bits: with one thread or two, and run for run.
@Suite(.serialized) struct DeterminismTests {
    static let models: [(name: String, make: @Sendable () -> Sequential)] = [
        (
            "pictures",
            {
                Sequential(input: [8, 9, 2], seed: 4) {
                    Conv2D(5, kernel: 3, activation: .relu)
                    MaxPool2D(2)
                    Conv2D(40, kernel: 2, activation: .swish)
                    Flatten()
                    Dropout(0.3)
                    Dense(3)
                }
            }
        ),
        (
            "normalised",
            {
                Sequential(input: [8, 9, 2], seed: 4) {
                    Residual(activation: .relu) {
                        Conv2D(2, kernel: 3, padding: .same)
                        BatchNormalization()
                    }
                    GlobalAveragePool2D()
                    Dense(3)
                }
            }
        ),
        (
            "two scales",
            {
                Sequential(input: [8, 8, 2], seed: 4) {
                    TwoScales.tried {
                        Conv2D(3, kernel: 3, stride: 2, padding: 1, activation: .tanh)
                    }
                    Flatten()
                    Dense(3)
                }
            }
        ),
        (
            "large",
            {
                // Enough weights for their update to be shared out.
                Sequential(input: [8, 9, 2], seed: 4) {
                    Flatten()
                    Dense(600, activation: .relu)
                    Dense(500, activation: .relu)
                    Dense(3)
                }
            }
        ),
    ]

    private func trained(_ model: Sequential, _ data: Dataset, threads: Int) -> [Tensor] {
        let before = Parallel.width
        Parallel.width = threads
        defer { Parallel.width = before }
        var model = model
        model.fit(
            data, epochs: 2, batchSize: 16, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
            optimizer: .adam(learningRate: 0.01, clipNorm: 1), validation: data, seed: 7)
        return model.parameters.map(\.tensor) + [model.predict(data)]
    }

    @Test(arguments: models.map(\.name)) func `pictures are learned to the same bits`(_ name: String) throws {
        let make = try #require(Self.models.first { $0.name == name }?.make)
        let shape = make().inputShape
        let data = Dataset(
            inputs: Tensor.random(shape: [43] + shape, seed: 2) { $0.uniform() }, labels: (0..<43).map { $0 % 3 })
        let alone = trained(make(), data, threads: 1)
        #expect(alone == trained(make(), data, threads: 2))
        #expect(alone == trained(make(), data, threads: 1))
    }

    static let cells: [any Layer] = [SimpleRNN(6), LSTM(6), GRU(6)]

    @Test(arguments: cells.indices) func `texts are learned to the same bits`(_ index: Int) {
        let layer = Self.cells[index]
        func model() -> Sequential {
            Sequential(input: [7], seed: 4) {
                Embedding(vocabulary: 20, dimensions: 5)
                layer
                Dropout(0.3)
                Dense(3)
            }
        }
        let words = Tensor.random(shape: [43, 7], seed: 2) { Double($0.below(20)) }
        let data = Dataset(inputs: words, labels: (0..<43).map { $0 % 3 })
        let alone = trained(model(), data, threads: 1)
        #expect(alone == trained(model(), data, threads: 2))
    }

    @Test func `one large picture gives the same bits on one thread and two`() {
        let model = Sequential(input: [70, 70, 24], seed: 1) {
            Conv2D(40, kernel: 5, padding: .same, activation: .relu)
            Conv2D(36, kernel: 3, stride: 2, padding: 1)
        }
        let picture = Tensor.random(1, 70, 70, 24, seed: 2)
        let data = Dataset(inputs: picture, targets: .zeros(1, 1))
        func output(threads: Int) -> Tensor {
            let before = Parallel.width
            Parallel.width = threads
            defer { Parallel.width = before }
            return model.predict(data)
        }
        #expect(output(threads: 1) == output(threads: 2))
        #expect(relativeError(output(threads: 2), model(picture)) < 1e-6)
    }
}
