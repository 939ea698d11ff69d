import TensorKit
import Testing

@testable import NeuralNets

struct LossTests {
    private struct Recording: Decodable {
        let outputs: RecordedTensor
        let targets: RecordedTensor
        let value: Double
        let gradient: RecordedTensor
    }

    private static let losses: [(String, Loss)] = [
        ("mean squared error", .meanSquaredError), ("huber", .huber()), ("binary", .binaryCrossEntropy()),
        ("binary from logits", .binaryCrossEntropy(fromLogits: true)), ("sparse", .sparseCategoricalCrossEntropy()),
        ("sparse from logits", .sparseCategoricalCrossEntropy(fromLogits: true)),
        ("categorical", .categoricalCrossEntropy()),
        ("categorical from logits", .categoricalCrossEntropy(fromLogits: true)), ("half squared", .halfSquaredError),
        ("huber of delta 0.3", .huber(delta: 0.3)),
    ]

    @Test(arguments: losses.map(\.0)) func `value and gradient are PyTorch's`(_ name: String) throws {
        let recordings: [String: Recording] = try PyTorchFixture.read("losses")
        let recording = try #require(recordings[name])
        let loss = try #require(Self.losses.first { $0.0 == name }?.1)
        let (value, gradient) = valueWithGradient(at: recording.outputs.tensor) { outputs in
            trapping { () throws(TensorError) in try Checked.loss(loss, outputs, recording.targets.tensor) }
        }
        #expect(abs(Double(value.item) - recording.value) < 1e-5 * max(1, recording.value))
        #expect(relativeError(gradient, recording.gradient.tensor) < 1e-5)
    }

    @Test func `ten classes and no idea`() {
        #expect(abs(crossEntropy(.zeros(1, 10), [3]).item - 2.302585) < 1e-6)
    }

    @Test func `a known cross entropy`() {
        #expect(abs(crossEntropy([[3.2, 5.1, -1.7]], [0]).item - 2.040355) < 1e-5)
    }

    @Test func `softmax applied twice keeps the loss above 1.46`() {
        let certain = softmax(Tensor([[100, 0, 0, 0, 0, 0, 0, 0, 0, 0]]))
        #expect(abs(crossEntropy(certain, [0]).item - 1.461150) < 1e-5)
    }

    @Test func `outputs far off have a loss and a slope that are numbers`() throws {
        let logits = Loss.sparseCategoricalCrossEntropy(fromLogits: true)
        #expect(try Checked.loss(logits, [[0, 1_000]], [0]).item == 1_000)
        #expect(try Checked.loss(.categoricalCrossEntropy(fromLogits: true), [[-1_000, 0]], [[1, 0]]).item == 1_000)
        #expect(try Checked.loss(.binaryCrossEntropy(fromLogits: true), [[1_000]], [[0]]).item == 1_000)
        // A probability is held within 1e-7 of 0 and of 1, as in Keras.
        for (p, target) in [(0.0, 1.0), (1, 0)] {
            let (value, slope) = valueWithGradient(at: Tensor([[p]])) { binaryCrossEntropy($0, Tensor([[target]])) }
            #expect((15.9...16.2).contains(value.item))
            #expect(slope.item.isFinite && (slope.item > 0) == (p > 0.5))
        }
        let sure = try Checked.loss(.sparseCategoricalCrossEntropy(), [[0, 1]], [0]).item
        #expect(abs(sure - 16.118) < 0.01)
    }

    @Test func `labels outside the classes are an error`() {
        #expect(throws: TensorError.self) {
            try Checked.loss(.sparseCategoricalCrossEntropy(fromLogits: true), .zeros(1, 3), [3])
        }
        #expect(throws: TensorError.self) {
            try Checked.loss(.sparseCategoricalCrossEntropy(fromLogits: true), .zeros(1, 3), Tensor([.nan]))
        }
        #expect(throws: TensorError.self) { try Checked.loss(.meanSquaredError, .zeros(1, 3), .zeros(2)) }
    }
}
