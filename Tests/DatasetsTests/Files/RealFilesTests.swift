import Foundation
import TensorKit
import Testing

@testable import Datasets

/// Runs where `LESSON_DATA` names a folder that holds the real sets or parts of them.
struct RealFilesTests {
    private static let path = ProcessInfo.processInfo.environment["LESSON_DATA"]

    @Test(.enabled(if: path.map { DataFolder($0).contains("cifar-10-batches-bin/data_batch_1.bin") } == true))
    func `the real CIFAR-10 loads, in balance and in range`() throws {
        let (train, test) = try Datasets.cifar10(in: DataFolder(try #require(Self.path)))
        for part in [train, test] {
            #expect(part.inputShape == [32, 32, 3])
            let expected = part.count / 10
            #expect(part.classCounts.allSatisfy { abs($0 - expected) < expected / 4 })
            let pixels = part.prefix(500).inputs
            #expect(pixels.scalars.allSatisfy { (0...1).contains($0) })
            let means = pixels.mean(axes: [0, 1, 2]).scalars
            #expect(zip(means, [0.491, 0.482, 0.447] as [Real]).allSatisfy { abs($0 - $1) < 0.03 })
        }
        #expect(train.count > test.count)
    }

    @Test(.enabled(if: path.map { DataFolder($0).contains("mnist/t10k-images-idx3-ubyte.gz") } == true))
    func `the real MNIST loads, and its test set is whole`() throws {
        let (train, test) = try Datasets.mnist(in: DataFolder(try #require(Self.path)))
        #expect(test.count == 10_000 && train.count >= 3_000)
        #expect(test.inputShape == [28, 28, 1])
        #expect(Array(test.labels.prefix(10)) == [7, 2, 1, 0, 4, 1, 4, 9, 5, 9])
        #expect(test.classCounts == [980, 1_135, 1_032, 1_010, 982, 892, 958, 1_028, 974, 1_009])
        #expect(abs(test.inputs.mean().item - 0.1325) < 0.001)
    }
}
