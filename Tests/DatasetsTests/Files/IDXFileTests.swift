import TensorKit
import Testing

@testable import Datasets

struct IDXFileTests {
    @Test func `pictures and labels make a dataset, packed or not`() throws {
        let images = FileBytes.idx([2, 2, 3], [0, 51, 102, 153, 204, 255] + [UInt8](repeating: 255, count: 6))
        let labels = FileBytes.idx([2], [1, 0])
        let folder = try TemporaryFolder(["i": images, "l": FileBytes.gzip(labels)])
        let dataset = try Datasets.idx(images: "i", labels: "l", in: folder.data, classNames: ["no", "yes"])
        #expect(dataset.inputShape == [2, 3, 1] && dataset.labels == [1, 0])
        #expect(zip(dataset[0].input.scalars, [0, 0.2, 0.4, 0.6, 0.8, 1]).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(dataset[0].className == "yes" && dataset.origin == .files(["i", "l"]))
    }

    @Test func `a promise of two to the forty values is refused before memory is taken`() {
        let file = FileBytes.idx([1 << 20, 1 << 20], [1, 2, 3])
        let error = #expect(throws: TensorError.self) { try IDXFile(file, file: "big") }
        #expect(error?.id == "tensor-too-large")
        let packed = FileBytes.gzip(FileBytes.idx([1 << 10, 1 << 10, 1 << 6], [1, 2, 3]))
        let other = #expect(throws: TensorError.self) { try IDXFile(packed, file: "bomb") }
        #expect(other?.id == "promises-too-much")
    }

    @Test func `too few and too many values are errors that count both`() {
        let error = #expect(throws: TensorError.self) { try IDXFile(FileBytes.idx([2, 2], [1, 2, 3]), file: "x") }
        #expect(error?.description == "“x” promises values of shape [2, 2], which take 4 bytes, but 3 came")
        #expect(throws: TensorError.self) { try IDXFile(FileBytes.idx([2], [1, 2, 3]), file: "x") }
        #expect(throws: TensorError.self) { try IDXFile(FileBytes.gzip(FileBytes.idx([2], [1, 2, 3])), file: "x") }
        #expect(throws: TensorError.self) { try IDXFile(FileBytes.gzip(FileBytes.idx([4], [1, 2, 3])), file: "x") }
    }

    @Test func `another magic number is named`() {
        let error = #expect(throws: TensorError.self) { try IDXFile([0, 0, 0x0D, 1, 0, 0, 0, 0], file: "f") }
        #expect(error?.description.hasPrefix("“f” begins with 3329, but") == true)
        #expect(throws: TensorError.self) { try IDXFile([0, 0, 8, 0], file: "f") }
        #expect(throws: TensorError.self) { try IDXFile([0, 0, 8], file: "f") }
        #expect(throws: TensorError.self) { try IDXFile([], file: "f") }
    }

    @Test func `files that do not belong together are told`() throws {
        let folder = try TemporaryFolder([
            "i": FileBytes.idx([2, 1, 1], [0, 1]), "three": FileBytes.idx([3], [1, 0, 1]),
            "two": FileBytes.idx([2], [1, 7]), "none": FileBytes.idx([0, 4, 4], []), "nobody": FileBytes.idx([0], []),
        ])
        for (images, labels, id) in [
            ("i", "three", "unequal-files"), ("two", "two", "not-pictures"), ("i", "i", "not-labels"),
            ("none", "nobody", "empty-file"), ("i", "absent", "no-such-file"), ("i", "two", "no-such-class"),
        ] {
            let error = #expect(throws: TensorError.self) {
                try Datasets.idx(images: images, labels: labels, in: folder.data, classNames: ["a", "b"])
            }
            #expect(error?.id == id)
        }
    }
}
