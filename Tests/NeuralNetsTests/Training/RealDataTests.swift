import Datasets
import Foundation
import TensorKit
import Testing

@testable import NeuralNets

private let path = ProcessInfo.processInfo.environment["LESSON_DATA"]

/// Training on real pictures; only where `LESSON_DATA` names a folder that has them.
@Suite(.enabled(if: path != nil), .serialized)
struct RealDataTests {
    @Test func `LeNet reads handwritten digits after a few epochs`() throws {
        let (fewer, more) = try Datasets.mnist(in: DataFolder(try #require(path)))
        let (train, test) = fewer.count > more.count ? (fewer, more) : (more, fewer)
        let schedule = Schedule.cosine(from: 0.002, over: 8 * (train.count / 32))
        let accuracies = ([1, 2, 3] as [UInt64]).map { seed in
            var model = Zoo.leNet5(input: [28, 28, 1], padding: 2).reinitialized(seed: seed)
            let history = model.fit(
                train, epochs: 8, batchSize: 32, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                optimizer: .adam(schedule: schedule), validation: test, seed: seed)
            print("MNIST: \(train.count) to learn, \(test.count) to test, \(history.validationAccuracies)")
            return history.validationAccuracies.last ?? 0
        }
        #expect(accuracies.reduce(0, +) / 3 >= 0.975)
    }

    @Test func `LeNet begins to tell the pictures of CIFAR-10 apart`() throws {
        let (train, test) = try Datasets.cifar10(in: DataFolder(try #require(path)))
        var model = Zoo.leNet5().reinitialized(seed: 1)
        let history = model.fit(
            train, epochs: 5, batchSize: 32, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
            optimizer: .adam(), validation: test, seed: 1)
        print("CIFAR-10: \(train.count) to learn, \(test.count) to test, \(history.validationAccuracies)")
        #expect((history.validationAccuracies.last ?? 0) > 0.35)
    }
}
