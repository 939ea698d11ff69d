import TensorKit

/// Reads a file's bytes from front to back and never past their end.
struct ByteReader {
    let file: String
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    var remaining: Int { bytes.count - position }

    /// The next `count` bytes; `part` names them for the error.
    mutating func take(_ count: Int, _ part: String) throws(TensorError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= remaining else {
            throw .truncated(file, part: part, expected: count, came: remaining)
        }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// All that is left.
    mutating func rest() -> ArraySlice<UInt8> {
        defer { position = bytes.count }
        return bytes[position...]
    }

    mutating func bigEndian<Number: FixedWidthInteger>(_ part: String) throws(TensorError) -> Number {
        try take(MemoryLayout<Number>.size, part).reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }

    mutating func littleEndian<Number: FixedWidthInteger>(_ part: String) throws(TensorError) -> Number {
        try take(MemoryLayout<Number>.size, part).reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }

    /// Bytes up to the next zero, which is taken too.
    mutating func skipText(_ part: String) throws(TensorError) {
        guard let end = bytes[position...].firstIndex(of: 0) else {
            throw .truncated(file, part: part, expected: remaining + 1, came: remaining)
        }
        position = end + 1
    }
}

extension TensorError {
    static func truncated(_ file: String, part: String, expected: Int, came: Int) -> TensorError {
        TensorError(
            "file-truncated", "“\(file)” is cut short: \(part) needs \(expected) bytes, but only \(came) are left")
    }
}
