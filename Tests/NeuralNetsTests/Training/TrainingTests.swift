import Foundation
import TensorKit
import Testing

@testable import NeuralNets

struct TrainingTests {
    private let xor = Dataset(
        inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], labels: [0, 1, 1, 0], name: "XOR")

    private func network(seed: UInt64 = 1) -> Sequential {
        Sequential(input: [2], seed: seed) {
            Dense(8, activation: .tanh)
            Dense(2)
        }
    }

    @Test func `a hidden layer learns exclusive or`() {
        var model = network()
        let history = model.fit(
            xor, epochs: 300, batchSize: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
            optimizer: .adam(learningRate: 0.05), seed: 1)
        #expect(history.epochs.last?.accuracy == 1)
        #expect(model.evaluate(xor).accuracy == 1)
        #expect((history.losses.last ?? 1) < 0.05)
    }

    @Test func `the loss and accuracy of an epoch are the means over its examples, however they are shared out`() {
        var model = network()
        let data = Dataset(
            inputs: Tensor.random(shape: [50, 2], seed: 2) { $0.uniform(-2, 2) }, labels: (0..<50).map { $0 % 2 })
        let loss = Loss.sparseCategoricalCrossEntropy(fromLogits: true)
        let history = model.fit(data, batchSize: 25, loss: loss, optimizer: .sgd(learningRate: 0))
        let evaluation = model.evaluate(data)
        #expect(evaluation.loss > 0.1)
        #expect(abs(history.losses[0] - evaluation.loss) < 1e-6)
        #expect(abs(history.accuracies[0] - evaluation.accuracy) < 1e-12)
    }

    @Test func `a batch of more examples than there are holds all`() {
        func trained(_ batchSize: Int) -> [Tensor] {
            var model = network()
            model.fit(
                xor, epochs: 3, batchSize: batchSize, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                optimizer: .sgd(learningRate: 0.1), shuffle: false)
            return model.parameters.map(\.tensor)
        }
        #expect(trained(.max) == trained(4))
        #expect(trained(.max) != trained(2))
    }

    @Test func `a copy that is trained leaves the original alone`() {
        let original = network()
        var copy = original
        copy.fit(
            xor, epochs: 2, batchSize: 2, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
            optimizer: .sgd(learningRate: 0.1))
        #expect(original.parameters.map(\.tensor) == network().parameters.map(\.tensor))
        #expect(copy.parameters.map(\.tensor) != original.parameters.map(\.tensor))
    }

    @Test func `a model keeps its weights within another, looked at or not`() {
        let body = Sequential(input: [4]) { Dense(3) }
        let fresh = body.reinitialized()
        func around(_ inner: Sequential) -> Sequential {
            Sequential(input: [4], seed: 9) {
                inner.frozen()
                Dense(1)
            }
        }
        let (known, anew) = (around(body), around(fresh))
        #expect(known.parameters[0].tensor == body.parameters[0].tensor)
        #expect(anew.parameters[0].tensor == fresh.parameters[0].tensor)
        #expect(known.parameters[0].tensor != anew.parameters[0].tensor)
        #expect(known.parameters[2].tensor == anew.parameters[2].tensor, "what is new comes from the model's own seed")
    }

    @Test func `frozen layers keep still`() {
        let body = network().dropLast().frozen()
        var model = Sequential(input: [2], seed: 3) {
            body
            Dense(2)
        }
        #expect(model.trainableCount == 18)
        let before = model.parameters.map(\.tensor)
        model.fit(
            xor, epochs: 3, batchSize: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())
        let after = model.parameters.map(\.tensor)
        #expect(after[0] == before[0] && after[1] == before[1])
        #expect(after[2] != before[2])
    }

    @Test func `frozen batch normalisation keeps its statistics unless told otherwise`() {
        func drift(_ statistics: Bool) -> Bool {
            let layer = BatchNormalization(channels: 2).frozen(statistics: statistics)
            var model = Sequential(input: [2], seed: 3) {
                layer
                Dense(2)
            }
            model.fit(
                xor, epochs: 1, batchSize: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam()
            )
            return model.parameters[2].tensor != Tensor.zeros(2)
        }
        #expect(!drift(true))
        #expect(drift(false))
    }

    @Test func `the loop by hand does what fit does`() {
        var fitted = network()
        fitted.fit(
            xor, epochs: 5, batchSize: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
            optimizer: .sgd(learningRate: 0.3, momentum: 0.9), shuffle: false)
        var model = network()
        var optimizer = Optimizer.sgd(learningRate: 0.3, momentum: 0.9)
        for _ in 1...5 {
            for (inputs, labels) in xor.batched(4) {
                let (_, gradient) = valueWithGradient(at: model) { crossEntropy($0(inputs), labels) }
                optimizer.update(&model, along: gradient)
            }
        }
        for (mine, theirs) in zip(model.parameters, fitted.parameters) {
            #expect(relativeError(mine.tensor, theirs.tensor) < 1e-5)
        }
    }

    @Test func `the loop by hand moves what batch normalisation measures, too`() {
        func normalised() -> Sequential {
            Sequential(input: [2], seed: 3) {
                Dense(4)
                BatchNormalization()
                Dense(2)
            }
        }
        var fitted = normalised()
        fitted.fit(
            xor, epochs: 5, batchSize: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
            optimizer: .sgd(learningRate: 0.1), shuffle: false)
        var model = normalised()
        var optimizer = Optimizer.sgd(learningRate: 0.1)
        for _ in 1...5 {
            for (inputs, labels) in xor.batched(4) {
                let (_, gradient) = valueWithGradient(at: model) { crossEntropy($0(inputs), labels) }
                #expect(gradient.changes[4] != nil && gradient.slopes[4] == nil)
                optimizer.update(&model, along: gradient)
            }
        }
        #expect(model.parameters[4].tensor != Tensor.zeros(4))
        for (mine, theirs) in zip(model.parameters, fitted.parameters) {
            #expect(relativeError(mine.tensor, theirs.tensor) < 1e-5)
        }
    }

    @Test func `a penalty on large weights counts before a gradient is clipped`() {
        var model = Sequential(input: [1], seed: 1) { Dense(1, useBias: false, l2: 0.5) }
        model.parameters[0].tensor = [[2]]
        let data = Dataset(inputs: [[1]], targets: [[2]])
        // The slope of the error is 0 there, that of the penalty 2 · 0.5 · 2.
        var free = model
        free.fit(data, batchSize: 1, loss: .meanSquaredError, optimizer: .sgd(learningRate: 0.1))
        #expect(abs(free.parameters[0].tensor.item - 1.8) < 1e-6)
        model.fit(data, batchSize: 1, loss: .meanSquaredError, optimizer: .sgd(learningRate: 0.1, clipNorm: 1))
        #expect(abs(model.parameters[0].tensor.item - 1.9) < 1e-6)
    }

    @Test func `a convolution's weights are penalised, too`() {
        var model = Sequential(input: [1, 1, 1], seed: 1) {
            Conv2D(1, kernel: 1, useBias: false, l2: 0.5)
            Flatten()
        }
        model.parameters[0].tensor = Tensor([2]).reshaped(1, 1, 1, 1)
        let data = Dataset(inputs: Tensor.ones(1, 1, 1, 1), targets: [[2]])
        model.fit(data, batchSize: 1, loss: .meanSquaredError, optimizer: .sgd(learningRate: 0.1))
        #expect(abs(model.parameters[0].tensor.item - 1.8) < 1e-6)
    }

    @Test func `early stopping goes back to the best epoch`() throws {
        var plan = TrainingPlan(
            loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .sgd(learningRate: 0))
        plan.epochs = 50
        plan.earlyStopping = EarlyStopping(patience: 2)
        var model = network()
        let history = try model.fit(xor, plan)
        #expect(history.stoppedEarly)
        #expect(history.epochs.count == 4)
    }

    @Test func `an observer may end a training, and the model keeps what it learned`() {
        struct Enough: Error {}
        var model = network()
        let plan = TrainingPlan(
            loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .sgd(learningRate: 0.1))
        let observer = TrainingObserver(onEpoch: { _, _, _ in throw Enough() })
        #expect(throws: Enough.self) { try model.fit(xor, plan, observer: observer) }
        #expect(model.parameters.map(\.tensor) != network().parameters.map(\.tensor))
    }

    @Test func `predictions come in the order of the data`() {
        let model = network()
        let data = Dataset(
            inputs: Tensor.random(100, 2, seed: 1), labels: [Int](repeating: 0, count: 100), classNames: ["a", "b"])
        let all = model.predict(data)
        #expect(all.shape == [100, 2])
        #expect(relativeError(all[77], model(data[77].input)) < 1e-5)
    }
}
