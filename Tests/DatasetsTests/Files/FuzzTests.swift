import TensorKit
import Testing

@testable import Datasets

/// Thousands of spoiled files: each is read or refused with an error, and none traps.
struct FuzzTests {
    private typealias Reader = ([UInt8]) throws -> Void

    /// Flips bits, sets bytes to telling values, cuts, doubles and swaps stretches.
    private func spoiled(_ bytes: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0...generator.below(4) where !bytes.isEmpty {
            let place = generator.below(bytes.count)
            switch generator.below(6) {
            case 0: bytes[place] ^= 1 << UInt8(generator.below(8))
            case 1: bytes[place] = generator.pick([0, 1, 0x7F, 0x80, 0xFF, 0x22, 0x27, 0x2C, 0x0A])
            case 2: bytes.removeSubrange(place...)
            case 3: bytes.insert(contentsOf: bytes[place...].prefix(generator.below(20)), at: place)
            case 4: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.below(8)))
            case _: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
            }
        }
        return bytes
    }

    /// How many of the spoiled files were refused.
    private func refusals(of bytes: [UInt8], times: Int, seed: UInt64, _ read: Reader) throws -> Int {
        var generator = SplitMix64(seed: seed)
        var refused = 0
        for _ in 0..<times {
            do {
                try read(spoiled(bytes, &generator))
            } catch is TensorError {
                refused += 1
            }
        }
        return refused
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `spoiled IDX files never trap`(seed: UInt64) throws {
        let plain = FileBytes.idx([3, 4, 5], (0..<60).map { UInt8($0) })
        #expect(try refusals(of: plain, times: 1_000, seed: seed) { _ = try IDXFile($0, file: "f") } > 300)
        let packed = FileBytes.gzip(plain, name: "x")
        #expect(try refusals(of: packed, times: 1_000, seed: seed) { _ = try IDXFile($0, file: "f") } > 800)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `spoiled compressed data never traps`(seed: UInt64) throws {
        let refused = try refusals(of: GzipFileTests.words, times: 2_000, seed: seed) {
            let file = try GzipFile($0, file: "f")
            _ = try file.prefix(20)
            _ = try file.contents(atMost: 4_000)
        }
        #expect(refused > 1_500)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `bits at random never trap the inflater`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            let bytes = (0..<60).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            var inflater = Inflater(bytes[...], extent: .atMost(10_000), file: "f")
            try? inflater.run()
            #expect(inflater.output.count <= 10_000)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `spoiled arrays never trap`(seed: UInt64) throws {
        let file = FileBytes.npy(shape: "(2, 3)", [1, 2, 3, 4, 5, 6])
        #expect(try refusals(of: file, times: 2_000, seed: seed) { _ = try NPYFile($0, file: "f") } > 800)
        let columns = FileBytes.npy(
            "{'descr': '>i2', 'fortran_order': True, 'shape': (2, 1, 2)}", [0, 1, 2, 3, 4, 5, 6, 7])
        #expect(try refusals(of: columns, times: 2_000, seed: seed) { _ = try NPYFile($0, file: "f") } > 800)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `spoiled tables never trap`(seed: UInt64) throws {
        let text = "height,kind,weight\n1.5,\"cat, small\",2\n3,dog,4e1\n-5,\"a \"\"mouse\"\"\",0.5\n"
        let refused = try refusals(of: Array(text.utf8), times: 1_000, seed: seed) {
            _ = try CSVTable($0, file: "t.csv").classified(by: "kind").inputs
        }
        #expect(refused > 100)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `spoiled records never trap`(seed: UInt64) throws {
        let records = PictureRecords(labelBytes: 2, labelPlace: 1, classNames: (0..<100).map(String.init))
        let file = FileBytes.record([7, 99]) + FileBytes.record([3, 5])
        let refused = try refusals(of: file, times: 500, seed: seed) {
            var contents = PictureRecords.Contents()
            try records.read($0, file: "f", into: &contents)
        }
        #expect(refused > 100)
    }
}
