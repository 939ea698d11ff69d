import NeuralNets
import TensorKit

/// Steps of training a second: the models and settings of `Tests/Benchmarks/train_torch.py`.
struct TrainingBenchmarks {
    /// The figures asked for; all where none is named.
    let wanted: [String]

    func run() {
        for batch in [4, 32, 128] { measure("lenet_train_b\(batch)", lenet(batch)) }
        measure("rnn_train_b32", recurrent(SimpleRNN(64)))
        measure("lstm_train_b32", recurrent(LSTM(64)))
        measure("gru_train_b32", recurrent(GRU(64)))
    }

    private func measure(_ name: String, _ make: @autoclosure () -> (step: () -> Void, count: Int)) {
        guard wanted.isEmpty || wanted.contains(name) else { return }
        let (step, count) = make()
        print("\(name) \(rate(step, count)) per_second")
    }

    /// The median of five rates, each over a fifth of one and a half seconds.
    private func rate(_ step: () -> Void, _ count: Int) -> Double {
        for _ in 0..<3 { step() }
        let clock = ContinuousClock()
        let rates = (0..<5).map { _ in
            let start = clock.now
            var steps = 0
            while clock.now - start < .milliseconds(300) || steps < 2 {
                step()
                steps += 1
            }
            return Double(count * steps) / ((clock.now - start) / .seconds(1))
        }
        return (rates.sorted()[2] * 10).rounded() / 10
    }

    private func lenet(_ batch: Int) -> (step: () -> Void, count: Int) {
        let model = Sequential(input: [32, 32, 3], seed: 0) {
            Conv2D(6, kernel: 5, activation: .relu)
            MaxPool2D(2)
            Conv2D(16, kernel: 5, activation: .relu)
            MaxPool2D(2)
            Flatten()
            Dense(120, activation: .relu)
            Dense(84, activation: .relu)
            Dense(10)
        }
        let data = Dataset(
            inputs: Tensor.random(batch, 32, 32, 3, seed: 1), labels: (0..<batch).map { $0 % 10 },
            classNames: (0..<10).map(String.init))
        return training(
            model, data, .sparseCategoricalCrossEntropy(fromLogits: true), .sgd(learningRate: 0.001, momentum: 0.9))
    }

    private func recurrent(_ layer: any Layer) -> (step: () -> Void, count: Int) {
        let model = Sequential(input: [100], seed: 0) {
            Embedding(vocabulary: 10_000, dimensions: 128)
            layer
            Dropout(0.5)
            Dense(1)
        }
        let words = Tensor.random(shape: [32, 100], seed: 1) { Double($0.below(10_000)) }
        let data = Dataset(inputs: words, targets: Tensor((0..<32).map { Double($0 % 2) }))
        return training(model, data, .binaryCrossEntropy(fromLogits: true), .rmsProp(learningRate: 0.01, decay: 0.99))
    }

    private func training(
        _ model: Sequential, _ data: Dataset, _ loss: Loss, _ optimizer: Optimizer
    ) -> (step: () -> Void, count: Int) {
        let trainer = trapping { () throws(TensorError) in
            try Trainer(model, loss: loss, optimizer: optimizer, data: data, batchSize: data.count)
        }
        let places = Array(0..<data.count)[...]
        var seed: UInt64 = 0
        return (
            {
                seed += 1
                _ = trainer.step(data, places, seed: seed)
            }, data.count
        )
    }
}
