import TensorKit
import Testing

@testable import Datasets

struct PictureRecordsTests {
    @Test func `planes of red, green and blue become pixels`() throws {
        let folder = try TemporaryFolder([
            "cifar-10-batches-bin/data_batch_2.bin": FileBytes.record([3]) + FileBytes.record([9]),
            "cifar-10-batches-bin/test_batch.bin": FileBytes.record([0]),
        ])
        let (train, test) = try Datasets.cifar10(in: folder.data)
        #expect(train.labels == [3, 9] && test.labels == [0] && train[1].className == "truck")
        #expect(train.inputShape == [32, 32, 3])
        let pixel = train[0].input[1, 2].scalars.map { Int(($0 * 255).rounded()) }
        #expect(pixel == [34, 1_058, 2_082].map { ($0 + 3) % 256 })
        #expect(train.origin == .files(["cifar-10-batches-bin/data_batch_2.bin"]))
    }

    @Test func `of two label bytes the one asked for is read`() throws {
        let folder = try TemporaryFolder([
            "train.bin": FileBytes.record([7, 91]), "test.bin": FileBytes.record([19, 99]),
            "coarse_label_names.txt": Array((0..<20).map { "group \($0)" }.joined(separator: "\n").utf8),
        ])
        #expect(try Datasets.cifar100(in: folder.data).train.labels == [91])
        let coarse = try Datasets.cifar100(in: folder.data, labels: .coarse)
        #expect(coarse.train[0].className == "group 7" && coarse.test.labels == [19])
        try folder.write("fine_label_names.txt", Array("just one".utf8))
        #expect(throws: TensorError.self) { try Datasets.cifar100(in: folder.data) }
    }

    @Test func `records need no file`() throws {
        let bytes = FileBytes.record([7, 91]) + FileBytes.record([19, 99])
        #expect(try Datasets.cifar100(records: bytes).labels == [91, 99])
        let coarse = try Datasets.cifar100(records: bytes, labels: .coarse)
        #expect(coarse.labels == [7, 19] && coarse.origin == .given)
        let cut = #expect(throws: TensorError.self) { try Datasets.cifar100(records: bytes.dropLast()) }
        #expect(cut?.description.contains("“the records” holds 6147 bytes, but whole records of 3074 bytes") == true)
    }

    @Test func `broken records are errors that say what was expected`() throws {
        let folder = try TemporaryFolder(["data_batch_1.bin": FileBytes.record([1]).dropLast()])
        let cut = #expect(throws: TensorError.self) { try Datasets.cifar10(in: folder.data) }
        #expect(cut?.description.contains("3072 bytes, but whole records of 3073 bytes") == true)
        try folder.write("data_batch_1.bin", FileBytes.record([10]))
        let label = #expect(throws: TensorError.self) { try Datasets.cifar10(in: folder.data) }
        #expect(label?.description.contains("record 0") == true && label?.id == "no-such-class")
        try folder.write("data_batch_1.bin", FileBytes.record([1]))
        let test = #expect(throws: TensorError.self) { try Datasets.cifar10(in: folder.data) }
        #expect(test?.description == "the data folder has no file “test_batch.bin”")
        try folder.write("data_batch_1.bin", [])
        #expect(throws: TensorError.self) { try Datasets.cifar10(in: folder.data) }
    }

    @Test func `without the real data a stand-in comes, and says so`() throws {
        let folder = try TemporaryFolder()
        for place in [nil, folder.data] {
            let (train, test) = try Datasets.cifar10(in: place, otherwise: .shapes)
            #expect(train.count == 4_000 && test.count == 1_000 && train.inputShape == [32, 32, 3])
            #expect(train.origin.description == "stand-in for CIFAR-10, made on the spot, seed 1")
        }
        let (digits, _) = try Datasets.mnist(otherwise: .digits)
        #expect(digits.inputShape == [28, 28, 1] && digits.classNames.count == 10)
        #expect(digits.description.contains("stand-in for MNIST"))
    }

    @Test func `without the real data and a stand-in there is an error with a way forward`() throws {
        let none = #expect(throws: TensorError.self) { try Datasets.cifar10() }
        #expect(none?.text == "there is no data folder to read CIFAR-10 from" && none?.hint != nil)
        let folder = try TemporaryFolder()
        let empty = #expect(throws: TensorError.self) { try Datasets.mnist(in: folder.data) }
        #expect(empty?.text == "the data folder has no files of MNIST")
        #expect(throws: TensorError.self) { try Datasets.cifar100(in: folder.data) }
    }
}
