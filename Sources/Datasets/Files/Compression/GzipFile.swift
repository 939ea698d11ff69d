import TensorKit

/// A file packed with gzip (RFC 1952): one member, whose check sum and length are held.
struct GzipFile {
    let file: String
    private let bytes: [UInt8]
    /// Place of the compressed data.
    private let start: Int

    static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    init(_ bytes: [UInt8], file: String) throws(TensorError) {
        var reader = ByteReader(bytes, file: file)
        let fixed = Array(try reader.take(10, "the gzip header"))
        guard fixed[0] == 0x1F, fixed[1] == 0x8B, fixed[2] == 8 else { throw .notGzip(file) }
        let flags = fixed[3]
        guard flags & 0xE0 == 0 else { throw .badCompression(file, "the gzip header sets bits that have no meaning") }
        if flags & 4 != 0 {
            let length: UInt16 = try reader.littleEndian("the length of the extra field")
            _ = try reader.take(Int(length), "the extra field")
        }
        if flags & 8 != 0 { try reader.skipText("the name in the gzip header") }
        if flags & 16 != 0 { try reader.skipText("the comment in the gzip header") }
        if flags & 2 != 0 {
            let sum = UInt16(truncatingIfNeeded: CRC32.of(bytes[..<reader.position]))
            let expected: UInt16 = try reader.littleEndian("the header's check sum")
            guard sum == expected else { throw .wrongSum(file, "header", UInt32(expected), UInt32(sum)) }
        }
        self.file = file
        self.bytes = bytes
        start = reader.position
    }

    /// The first bytes of what is packed, fewer if there are no more.
    func prefix(_ count: Int) throws(TensorError) -> [UInt8] {
        var inflater = Inflater(bytes[start...], extent: .first(count), file: file)
        try inflater.run()
        return Array(inflater.output.prefix(count))
    }

    /// Whether so many bytes can be packed in the file at all.
    func canHold(_ count: Int) -> Bool { count / Inflater.greatestRatio <= bytes.count - start }

    /// All that is packed, which must not be more than `limit` bytes.
    func contents(atMost limit: Int) throws(TensorError) -> [UInt8] {
        var inflater = Inflater(bytes[start...], extent: .atMost(limit), file: file)
        try inflater.run()
        var reader = ByteReader(bytes, file: file)
        _ = try reader.take(inflater.position, "the compressed data")
        let expected: UInt32 = try reader.littleEndian("the check sum")
        let length: UInt32 = try reader.littleEndian("the length")
        let sum = CRC32.of(inflater.output)
        guard sum == expected else { throw .wrongSum(file, "contents", expected, sum) }
        guard Int(length) == inflater.output.count & 0xFFFF_FFFF else {
            throw .badCompression(file, "it says \(length) bytes and unpacks to \(inflater.output.count)")
        }
        guard reader.remaining == 0 else {
            throw .badCompression(file, "\(reader.remaining) bytes follow after its end")
        }
        return inflater.output
    }
}

extension TensorError {
    static func notGzip(_ file: String) -> TensorError {
        TensorError("not-gzip", "“\(file)” does not begin like a gzip file with deflated data (1F 8B 08)")
    }

    static func wrongSum(_ file: String, _ part: String, _ expected: UInt32, _ sum: UInt32) -> TensorError {
        TensorError(
            "wrong-check-sum",
            "the \(part) of “\(file)” should have the check sum \(String(expected, radix: 16)), but have "
                + String(sum, radix: 16))
    }
}
