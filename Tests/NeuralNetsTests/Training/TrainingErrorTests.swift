import TensorKit
import Testing
import Trace

@testable import NeuralNets

/// Mistakes come up before anything is trained.
struct TrainingErrorTests {
    private let data = Dataset(inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], labels: [0, 1, 2, 0], name: "Corners")

    private func message(
        _ outputs: Int, _ loss: Loss, activation: ActivationFunction = .linear,
        optimizer: Optimizer = .adam(), change: (inout TrainingPlan) -> Void = { _ in }
    ) -> String {
        var model = Sequential(input: [2], seed: 1) { Dense(outputs, activation: activation) }
        var plan = TrainingPlan(loss: loss, optimizer: optimizer)
        change(&plan)
        do { try model.fit(data, plan) } catch { return "\(error)" }
        return ""
    }

    @Test func `softmax before a loss from logits`() {
        #expect(
            message(3, .sparseCategoricalCrossEntropy(fromLogits: true), activation: .softmax)
                == "the last layer's softmax makes probabilities, and a loss from logits would make them once more; "
                + "leave the activation out, or use fromLogits: false")
    }

    @Test func `no softmax before a loss of probabilities`() {
        #expect(message(3, .sparseCategoricalCrossEntropy()).hasPrefix("the loss takes probabilities"))
    }

    @Test func `a head that lies deeper, or is only rearranged`() {
        func message(_ layers: [any Layer], _ input: Shape, _ loss: Loss) -> String? {
            do {
                let model = try Sequential(checking: layers, input: input, seed: 1)
                _ = try TrainingTask(
                    model, loss, Dataset(inputs: .ones(shape: [2] + input), labels: [0, 1], classNames: ["a", "b"]))
            } catch { return error.id }
            return nil
        }
        let sure = Dense(2, activation: .softmax)
        let heads: [(any Layer, Shape)] = [
            (Sequential(input: [4]) { sure }, [4]), (Conv2D(2, kernel: 2, activation: .softmax), [2, 2, 1]),
            (TimeDistributed(sure), [1, 4]), (Residual(activation: .softmax) { Dense(2) }, [2]),
            (SimpleRNN(2, activation: .sigmoid), [3, 4]), (Conv1D(2, kernel: 2, activation: .softmax), [2, 3]),
            (SeparableConv2D(2, kernel: 2, activation: .softmax), [2, 2, 1]),
            (DepthwiseConv2D(kernel: 2, activation: .sigmoid), [2, 2, 2]),
        ]
        for (head, input) in heads {
            let layers: [any Layer] = [head, Dropout(0.1), Flatten()]
            #expect(
                message(layers, input, .sparseCategoricalCrossEntropy(fromLogits: true)) == "probabilities-twice",
                "\(head.kind)")
            #expect(message(layers, input, .sparseCategoricalCrossEntropy()) == nil, "\(head.kind)")
        }
        let plain: [any Layer] = [Sequential(input: [4]) { Dense(2) }]
        #expect(message(plain, [4], .sparseCategoricalCrossEntropy()) == "no-probabilities")
        #expect(message(plain, [4], .sparseCategoricalCrossEntropy(fromLogits: true)) == nil)
        #expect(message([LSTM(2)], [3, 4], .sparseCategoricalCrossEntropy()) == nil)
    }

    @Test func `targets that are no shares, where shares are compared`() {
        #expect(
            message(1, .binaryCrossEntropy(fromLogits: true))
                == "the loss takes targets from 0 to 1, but example 2 of Corners has 2; "
                + "of more than two classes their numbers go with sparseCategoricalCrossEntropy")
        var model = Sequential(input: [1], seed: 1) { Dense(2) }
        let data = Dataset(inputs: [[1], [2]], targets: [[0, 1], [0, -0.5]], name: "Shares")
        let plan = TrainingPlan(loss: .categoricalCrossEntropy(fromLogits: true), optimizer: .adam())
        #expect {
            try model.fit(data, plan)
        } throws: {
            "\($0)".hasPrefix("the loss takes targets from 0 to 1, but example 1 of Shares has -0.5")
        }
        #expect(throws: Never.self) { try model.fit(data.prefix(1), plan) }
    }

    @Test func `a head that is too small for the classes`() {
        #expect(
            message(2, .sparseCategoricalCrossEntropy(fromLogits: true))
                == "the model ends with 2 outputs, but there are 3 classes")
    }

    @Test func `numbers of classes where numbers are wanted`() {
        #expect(
            message(3, .meanSquaredError)
                == "the model's output has the shape [3], the targets of Corners have []; "
                + "targets that are class numbers go with sparseCategoricalCrossEntropy")
    }

    @Test func `settings that make no sense`() {
        let loss = Loss.sparseCategoricalCrossEntropy(fromLogits: true)
        #expect(message(3, loss, optimizer: .adam(learningRate: .nan)).contains("learning rate"))
        #expect(message(3, loss) { $0.epochs = 0 } == "a training takes at least 1 epoch; 0 came")
        #expect(message(3, loss) { $0.batchSize = -1 }.contains("a batch holds at least 1"))
        #expect(message(3, loss) { $0.augmentation = Augmentation(shift: 1) }.contains("needs pictures"))
    }

    @Test func `pictures that would be moved out of their frame, or shrunk to nothing`() {
        var model = Sequential(input: [4, 6, 1], seed: 1) {
            Flatten()
            Dense(2)
        }
        var plan = TrainingPlan(loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())
        let pictures = Dataset(inputs: Tensor.ones(4, 4, 6, 1), labels: [0, 1, 0, 1])
        let wrong = [
            Augmentation(shift: 7), Augmentation(shift: .max), Augmentation(scale: 1), Augmentation(scale: .nan),
            Augmentation(rotation: .infinity), Augmentation(noise: -1),
        ]
        for augmentation in wrong {
            plan.augmentation = augmentation
            #expect(throws: TensorError.self) { try model.fit(pictures, plan) }
        }
        plan.augmentation = Augmentation(shift: 6, flips: true, rotation: 1e300, scale: 0.999_999)
        plan.epochs = 20
        #expect(throws: Never.self) { try model.fit(pictures, plan) }
    }

    @Test func `settings of optimizers that make no sense`() {
        let loss = Loss.sparseCategoricalCrossEntropy(fromLogits: true)
        let optimizers: [(Optimizer, String)] = [
            (.sgd(learningRate: -1), "learning rate"), (.sgd(momentum: .nan), "momentum"),
            (.sgd(momentum: 1), "momentum"), (.rmsProp(decay: 1.5), "decay"), (.rmsProp(epsilon: .nan), "epsilon"),
            (.adam(beta1: -0.1), "beta1"), (.adam(beta2: 1), "beta2"), (.adaGrad(epsilon: -1), "epsilon"),
            (.adamW(weightDecay: .infinity), "weight decay"), (.adam(clipNorm: 0), "clipped"),
            (.adam(schedule: .cosine(from: 0.1, to: .nan, over: 5)), "learning rate"),
            (.adam(schedule: .stairs(from: 0.1, factor: .nan, every: 5)), "factor"),
            (.adam(schedule: .warmUp(to: 0.1, over: 0)), "at least 1 step"),
        ]
        for (optimizer, word) in optimizers {
            #expect(message(3, loss, optimizer: optimizer).contains(word), "\(optimizer.method) \(word)")
            var (optimizer, weights) = (optimizer, Tensor([1, 2]))
            #expect(throws: TensorError.self) { try optimizer.update(checking: &weights, along: [1, 1]) }
        }
        var (optimizer, weights) = (Optimizer.adam(), Tensor([1, 2]))
        #expect(throws: TensorError.self) { try optimizer.update(checking: &weights, along: [1]) }
        #expect(message(3, loss) { $0.earlyStopping = EarlyStopping(patience: -1) }.contains("0 epochs or more"))
        #expect(message(3, loss) { $0.earlyStopping = EarlyStopping(patience: 1, margin: .nan) }.contains("margin"))
        #expect(message(3, .huber(delta: .nan)).contains("delta"))
    }

    @Test func `data with a nan is named before anything is trained`() {
        var model = Sequential(input: [1], seed: 1) { Dense(1) }
        let plan = TrainingPlan(loss: .meanSquaredError, optimizer: .adam())
        let inputs = Dataset(inputs: [[1], [2], [.nan]].asTensor, targets: [[1], [2], [3]], name: "Numbers")
        #expect {
            try model.fit(inputs, plan)
        } throws: {
            "\($0)" == "example 2 of Numbers holds nan: a model can learn only from finite numbers"
        }
        let targets = Dataset(inputs: [[1], [2]], targets: [[1], [.infinity]].asTensor, name: "Numbers")
        #expect(throws: TensorError.self) { try model.evaluate(checking: targets, loss: .meanSquaredError) }
        #expect(throws: Never.self) { try model.fit(inputs[0..<2], plan) }
    }

    @Test func `weights that run away end the training with a way forward`() {
        var model = Sequential(input: [1], seed: 1) { Dense(1) }
        var plan = TrainingPlan(loss: .meanSquaredError, optimizer: .sgd(learningRate: 1e6))
        plan.epochs = 50
        let data = Dataset(inputs: [[1], [2]], targets: [[1], [2]])
        #expect {
            try model.fit(data, plan)
        } throws: {
            "\($0)".contains("the weights have run away; try a learning rate smaller than 1000000, or clipNorm")
        }
    }

    @Test func `an empty dataset has nothing to teach`() {
        var model = Sequential(input: [2], seed: 1) { Dense(3) }
        let plan = TrainingPlan(loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())
        #expect {
            try model.fit(data.prefix(0), plan)
        } throws: {
            "\($0)" == "Corners holds no example"
        }
        #expect(throws: TensorError.self) { try model.evaluate(checking: data.prefix(0), loss: plan.loss) }
    }

    @Test func `an interruption ends a training`() {
        let interruption = Interruption()
        interruption.set(.timeLimit)
        let loss = Loss.sparseCategoricalCrossEntropy(fromLogits: true)
        #expect(message(3, loss) { $0.interruption = interruption } == "the training was interrupted")
    }

    @Test func `a model whose layers do not fit names the layer`() {
        #expect {
            try Sequential(checking: [Conv2D(4, kernel: 3), Conv2D(4, kernel: 9)], input: [8, 8, 1])
        } throws: {
            "\($0)"
                == "layer 2: a window that reaches over 9 does not fit into 6; pad the input, or use a smaller kernel"
        }
        #expect(throws: TensorError.self) { try Sequential(checking: [Dense(-1)], input: [3]) }
        #expect(throws: TensorError.self) { try Sequential(checking: [Dropout(1.5)], input: [3]) }
        #expect(throws: TensorError.self) { try Sequential(checking: [LSTM(3)], input: [3]) }
        #expect(throws: TensorError.self) { try Sequential(checking: [Dense(1 << 40)], input: [1 << 20]) }
    }
}

extension [[Double]] {
    fileprivate var asTensor: Tensor { Tensor(self) }
}
