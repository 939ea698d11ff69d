import NeuralNets
import TensorKit

/// Steps of training a second: the models and settings of `Tests/Benchmarks/train_torch.py`.
struct TrainingBenchmarks {
    /// The figures asked for; all where none is named.
    let wanted: [String]

    /// In 10⁹ operations a second, of one thread.
    private let peak = MachinePeak.measured()

    /// Something to be repeated.
    private struct Work {
        let step: () -> Void
        /// Examples of a step.
        let count: Int
        /// Multiplications and additions for one example.
        let operations: Int
    }

    func run() {
        for batch in [4, 32, 128] { measure("lenet_train_b\(batch)", lenet(batch)) }
        measure("rnn_train_b32", recurrent(SimpleRNN(64)))
        measure("lstm_train_b32", recurrent(LSTM(64)))
        measure("gru_train_b32", recurrent(GRU(64)))
        measure("vgg16_infer_b1", vgg16())
    }

    /// How often a step of each training asks for memory once it runs steadily.
    func countAllocations() {
        guard AllocationCount.current != nil else {
            print("# nobody counts: load Tests/Benchmarks/allocations.c before")
            return
        }
        for batch in [4, 32, 128] { count("lenet_train_b\(batch)", lenet(batch)) }
        count("rnn_train_b32", recurrent(SimpleRNN(64)))
        count("lstm_train_b32", recurrent(LSTM(64)))
        count("gru_train_b32", recurrent(GRU(64)))
    }

    private func count(_ name: String, _ work: Work) {
        let steps = 50
        for _ in 0..<steps { work.step() }
        let before = AllocationCount.current ?? 0
        for _ in 0..<steps { work.step() }
        print("\(name) \(Double((AllocationCount.current ?? 0) - before) / Double(steps)) allocations_a_step")
    }

    /// A line with the rate, and one that says what arithmetic that is and what share of what the machine can do at most.
    private func measure(_ name: String, _ make: @autoclosure () -> Work) {
        guard wanted.isEmpty || wanted.contains(name) else { return }
        let work = make()
        let rate = rate(work)
        print("\(name) \(rate) per_second")
        let millions = Double(work.operations) / 1e6
        let share = 100 * rate * millions / (1000 * peak * Double(Parallel.width))
        print(
            "# \(name): \((millions * 10).rounded() / 10) million operations an example, \(Int(share.rounded()))% of the "
                + "peak of \(Parallel.width) × \(Int(peak.rounded())) GFLOP/s")
    }

    /// The median of five rates, each over a fifth of one and a half seconds.
    private func rate(_ work: Work) -> Double {
        for _ in 0..<3 { work.step() }
        let clock = ContinuousClock()
        let rates = (0..<5).map { _ in
            let start = clock.now
            var steps = 0
            while clock.now - start < .milliseconds(300) || steps < 2 {
                work.step()
                steps += 1
            }
            return Double(work.count * steps) / ((clock.now - start) / .seconds(1))
        }
        return (rates.sorted()[2] * 10).rounded() / 10
    }

    private func lenet(_ batch: Int) -> Work {
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

    private func recurrent(_ layer: any Layer) -> Work {
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
    ) -> Work {
        let trainer = trapping { () throws(TensorError) in
            try Trainer(model, loss: loss, optimizer: optimizer, data: data, batchSize: data.count)
        }
        let places = Array(0..<data.count)[...]
        var seed: UInt64 = 0
        let step = {
            seed += 1
            _ = trainer.step(data, places, seed: seed)
        }
        return Work(step: step, count: data.count, operations: operations(ofTraining: model))
    }

    /// Two for each multiply-accumulate, three times: forward, and backward once for the weights and once for the input. No
    /// gradient goes further back than the first layer that learns.
    private func operations(ofTraining model: Sequential) -> Int {
        let forward = model.summary.rows.map(\.multiplyAccumulates)
        let first = forward.first { $0 > 0 } ?? 0
        let stopsThere = model.layers.first?.parameterCount ?? 0 > 0 && forward.first ?? 0 > 0
        return 2 * (3 * forward.reduce(0, +) - (stopsThere ? first : 0))
    }

    /// One picture at a time; beside the rate, the memory that the process took at most.
    private func vgg16() -> Work {
        let model = Zoo.vgg16()
        let data = Dataset(inputs: Tensor.random(1, 224, 224, 3, seed: 1), targets: .zeros(1, 1000))
        _ = model.predict(data)
        let (weights, outputs) = (
            model.parameterCount, model.summary.rows.reduce(0) { $0 + $1.outputShape.reduce(1, *) }
        )
        if let peak = ProcessMemory.peak {
            let needed = 4 * Double(weights + outputs)
            print(
                "# vgg16_infer_b1: \(Int(Double(peak) / 1e6)) MB at most, \((100 * Double(peak) / needed).rounded() / 100) "
                    + "times weights and activations (\(Int(needed / 1e6)) MB)")
        }
        return Work(
            step: { _ = model.predict(data) }, count: 1, operations: 2 * model.summary.multiplyAccumulates)
    }
}
