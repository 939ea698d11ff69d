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
