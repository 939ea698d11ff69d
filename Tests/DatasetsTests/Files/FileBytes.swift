@testable import Datasets

/// Files as a well-meaning writer writes them, for the tests to read, cut and spoil.
enum FileBytes {
    static func bigEndian(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
    static func littleEndian(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) }
    }

    static func idx(_ shape: [Int], _ bytes: [UInt8]) -> [UInt8] {
        [0, 0, 8, UInt8(shape.count)] + shape.flatMap(bigEndian) + bytes
    }

    /// One stored block: gzip without compression.
    static func gzip(_ contents: [UInt8], name: String? = nil) -> [UInt8] {
        gzip(
            deflated: [1] + littleEndian(contents.count, 2) + littleEndian(~contents.count, 2) + contents,
            of: contents, name: name)
    }

    static func gzip(deflated: [UInt8], of contents: [UInt8], name: String? = nil) -> [UInt8] {
        [0x1F, 0x8B, 8, name == nil ? 0 : 8, 0, 0, 0, 0, 0, 3] + (name.map { Array($0.utf8) + [0] } ?? []) + deflated
            + littleEndian(Int(CRC32.of(contents)), 4) + littleEndian(contents.count, 4)
    }

    static func npy(_ header: String, _ data: [UInt8], version: UInt8 = 1) -> [UInt8] {
        let prefix = version == 1 ? 10 : 12
        let padding = (64 - (prefix + header.utf8.count + 1) % 64) % 64
        let text = Array(header.utf8) + [UInt8](repeating: 0x20, count: padding) + [0x0A]
        return [0x93] + Array("NUMPY".utf8) + [version, 0] + littleEndian(text.count, version == 1 ? 2 : 4) + text
            + data
    }

    static func npy(shape: String, _ numbers: [Float]) -> [UInt8] {
        npy(
            "{'descr': '<f4', 'fortran_order': False, 'shape': \(shape), }",
            numbers.flatMap { littleEndian(Int($0.bitPattern), 4) })
    }

    /// A record of CIFAR whose pixels count up from the label.
    static func record(_ labels: [UInt8]) -> [UInt8] {
        labels + (0..<3_072).map { UInt8(truncatingIfNeeded: $0 + Int(labels[0])) }
    }
}
