import Datasets
import Foundation
import TensorKit
import Testing

@testable import NeuralNets

private let path = ProcessInfo.processInfo.environment["LESSON_DATA"]

/// Training on real pictures beside PyTorch's with the same settings (`Fixtures/train_pytorch.py`); only where
/// `LESSON_DATA` names a folder that has them.
@Suite(.enabled(if: path != nil), .serialized)
struct RealDataTests {
    /// The accuracy on the test set after each epoch, for each of several seeds.
    private func recorded(_ name: String) throws -> [[Double]] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try Data(contentsOf: folder.appending(path: "Fixtures/training.json"))
        return try #require(try JSONDecoder().decode([String: [[Double]]].self, from: text)[name])
    }

    private func curves(
        _ model: Sequential, _ train: Dataset, _ test: Dataset, _ optimizer: Optimizer, seeds: ClosedRange<UInt64>
    ) -> [[Double]] {
        seeds.map { seed in
            var model = model.reinitialized(seed: seed)
            return model.fit(
                train, epochs: 8, batchSize: 32, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                optimizer: optimizer, validation: test, seed: seed
            ).validationAccuracies
        }
    }

    /// The mean over the seeds after each epoch.
    private func mean(_ curves: [[Double]]) -> [Double] {
        (0..<8).map { epoch in curves.reduce(0) { $0 + $1[epoch] } / Double(curves.count) }
    }

    @Test func `LeNet reads handwritten digits after a few epochs, as well as PyTorch's`() throws {
        let (fewer, more) = try Datasets.mnist(in: DataFolder(try #require(path)))
        let (train, test) = fewer.count > more.count ? (fewer, more) : (more, fewer)
        #expect(train.count == 10_000 && test.count == 3_000)
        let schedule = Schedule.cosine(from: 0.002, over: 8 * (train.count / 32))
        let ours = mean(
            curves(Zoo.leNet5(input: [28, 28, 1], padding: 2), train, test, .adam(schedule: schedule), seeds: 1...3))
        let theirs = mean(try recorded("mnist"))
        print("MNIST: ours \(ours), PyTorch's \(theirs)")
        #expect(ours[7] >= 0.975)
        #expect(abs(ours[7] - theirs[7]) < 0.005)
    }

    @Test func `LeNet's learning curve on CIFAR-10 lies on PyTorch's`() throws {
        let (train, test) = try Datasets.cifar10(in: DataFolder(try #require(path)))
        #expect(train.count == 4_660 && test.count == 846)
        let ours = mean(curves(Zoo.leNet5(), train, test, .adam(), seeds: 1...6))
        let theirs = mean(try recorded("cifar"))
        print("CIFAR-10: ours \(ours), PyTorch's \(theirs)")
        // One seed's accuracy after an epoch is off by 0.02 to 0.03: that is what 846 answers allow.
        for (mine, other) in zip(ours, theirs) { #expect(abs(mine - other) < 0.05) }
        let gap: Double = zip(ours, theirs).map { $0 - $1 }.reduce(0, +)
        #expect(abs(gap) < 8 * 0.03)
    }
}
