import Datasets
import TensorKit
import Testing

@testable import NeuralNets

/// What networks make of the pictures that stand in for photographs: the ranges that the lessons rely on.
@Suite(.serialized) struct PicturePhenomenaTests {
    private static let seeds: [UInt64] = [1, 2, 3]
    private let logits = Loss.sparseCategoricalCrossEntropy(fromLogits: true)

    private func accuracy(
        _ model: Sequential, _ train: Dataset, _ test: Dataset, epochs: Int, batch: Int = 32, _ optimizer: Optimizer,
        seed: UInt64
    ) -> Double {
        var model = model.reinitialized(seed: seed)
        model.fit(train, epochs: epochs, batchSize: batch, loss: logits, optimizer: optimizer, seed: seed)
        return model.evaluate(test).accuracy
    }

    @Test(arguments: seeds) func `a LeNet tells ten shapes apart, a perceptron of its size hardly`(_ seed: UInt64) {
        let (train, test) = Datasets.shapes(count: 5_000, seed: seed).centredOnGrey.split(at: 4_000)
        let convolutional = accuracy(Zoo.leNet5(), train, test, epochs: 8, .adam(learningRate: 0.002), seed: seed)
        #expect((0.84...0.97).contains(convolutional))
        let perceptron = Sequential(input: [32, 32, 3]) {
            Flatten()
            Dense(20, activation: .relu)
            Dense(10)
        }
        #expect(perceptron.parameterCount == 61_670)
        let flat = accuracy(perceptron, train, test, epochs: 8, .adam(learningRate: 0.002), seed: seed)
        #expect((0.22...0.36).contains(flat))
    }

    @Test(arguments: seeds) func `the course's own settings learn next to nothing on few pictures`(_ seed: UInt64) {
        let (train, test) = Datasets.shapes(count: 4_000, seed: seed).split(at: 3_000)
        let share = accuracy(
            Zoo.leNet5(), train, test, epochs: 2, batch: 4, .sgd(learningRate: 0.001, momentum: 0.9), seed: seed)
        #expect((0.08...0.2).contains(share))
    }

    private func small(_ side: Int, global: Bool) -> Sequential {
        Sequential(input: [side, side, 1]) {
            Conv2D(8, kernel: 3, activation: .relu)
            MaxPool2D(2)
            Conv2D(16, kernel: 3, activation: .relu)
            if global {
                Conv2D(16, kernel: 3, activation: .relu)
                GlobalMaxPool2D()
            } else {
                MaxPool2D(2)
                Flatten()
            }
            Dense(8)
        }
    }

    private func perceptron(_ side: Int) -> Sequential {
        Sequential(input: [side, side, 1]) {
            Flatten()
            Dense(128, activation: .relu)
            Dense(64, activation: .relu)
            Dense(8)
        }
    }

    @Test(arguments: seeds) func `few shared weights beat many of their own`(_ seed: UInt64) {
        let (train, test) = Datasets.shapes(
            count: 2_500, kinds: ShapeKind.eight, side: 20, isColored: false, seed: seed
        )
        .split(at: 2_000)
        #expect(perceptron(20).parameterCount == 60_104)
        #expect(small(20, global: true).parameterCount == 3_704)
        let shared = accuracy(small(20, global: true), train, test, epochs: 8, .adam(learningRate: 0.005), seed: seed)
        let own = accuracy(perceptron(20), train, test, epochs: 8, .adam(), seed: seed)
        #expect(shared > 0.88)
        #expect((0.35...0.65).contains(own))
        #expect(shared > own + 0.25)
    }

    @Test(arguments: seeds) func `convolution alone does not make a network indifferent to place`(_ seed: UInt64) {
        func shapes(_ count: Int, _ placement: Shapes.Placement, _ seed: UInt64) -> Dataset {
            Datasets.shapes(
                count: count, kinds: ShapeKind.eight, side: 24, isColored: false, placement: placement, seed: seed
            ).centredOnGrey
        }
        let (train, test) = (shapes(2_000, .centered, seed), shapes(500, .shifted(by: 4), seed + 100))
        let rate = Optimizer.adam(learningRate: 0.003)
        let global = accuracy(small(24, global: true), train, test, epochs: 10, rate, seed: seed)
        let plain = accuracy(small(24, global: false), train, test, epochs: 10, rate, seed: seed)
        let flat = accuracy(perceptron(24), train, test, epochs: 10, .adam(), seed: seed)
        #expect(global > plain + 0.15 && plain > flat + 0.1)
    }
}

extension Dataset {
    /// From 0…1 to −1…1, as pictures are fed to networks.
    var centredOnGrey: Dataset { normalized(mean: 0.5, deviation: 0.5) }
}
