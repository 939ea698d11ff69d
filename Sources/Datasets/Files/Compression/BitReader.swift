import TensorKit

/// Reads bits from the lowest of each byte upwards, as deflate packs them, and never past the last byte.
struct BitReader {
    let file: String
    private let bytes: ArraySlice<UInt8>
    /// The next byte to fetch.
    private var next: Int
    private var held: UInt64 = 0
    private var heldCount = 0

    init(_ bytes: ArraySlice<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
        next = bytes.startIndex
    }

    /// So many bits, at most 32, without taking them; beyond the end come zeros.
    mutating func peek(_ count: Int) -> Int {
        while heldCount < count, next < bytes.endIndex {
            held |= UInt64(bytes[next]) << heldCount
            next += 1
            heldCount += 8
        }
        return Int(held & (1 << UInt64(count) - 1))
    }

    /// Takes bits that were peeked at.
    mutating func skip(_ count: Int) throws(TensorError) {
        guard count <= heldCount else { throw .compressedTruncated(file) }
        held >>= UInt64(count)
        heldCount -= count
    }

    mutating func take(_ count: Int) throws(TensorError) -> Int {
        let value = peek(count)
        try skip(count)
        return value
    }

    /// Leaves the rest of the current byte.
    mutating func skipToByte() {
        held >>= UInt64(heldCount % 8)
        heldCount -= heldCount % 8
    }

    /// Place of the first byte of which no bit was taken.
    var position: Int { next - heldCount / 8 }
}

extension TensorError {
    static func compressedTruncated(_ file: String) -> TensorError {
        TensorError("file-truncated", "“\(file)” is cut short: the compressed data ends before its end mark")
    }
}
