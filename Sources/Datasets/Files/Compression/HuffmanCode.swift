import TensorKit

/// A prefix code given by the lengths of its code words (RFC 1951, 3.2.2), as one table over all words of full length.
struct HuffmanCode {
    /// Bits that the table is indexed with: the longest code word.
    private let width: Int
    /// Symbol · 16 + length of its word; 0 where no word begins so.
    private let table: [UInt16]

    /// The longest word that deflate allows.
    static let longest = 15

    /// Lengths by symbol, each at most `longest`; 0 where a symbol does not occur.
    init(lengths: [Int], file: String) throws(TensorError) {
        width = max(lengths.max() ?? 0, 1)
        var used = [Int](repeating: 0, count: width + 1)
        for length in lengths where length > 0 { used[length] += 1 }
        var free = 1
        var first = [Int](repeating: 0, count: width + 1)
        for length in 1...width {
            free = free * 2 - used[length]
            guard free >= 0 else {
                throw .badCompression(file, "a code has more words than its lengths leave room for")
            }
            if length < width { first[length + 1] = (first[length] + used[length]) << 1 }
        }
        var table = [UInt16](repeating: 0, count: 1 << width)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let word = Self.reversed(first[length], length)
            first[length] += 1
            for place in stride(from: word, to: table.count, by: 1 << length) {
                table[place] = UInt16(symbol << 4 | length)
            }
        }
        self.table = table
    }

    /// The next symbol.
    func symbol(_ bits: inout BitReader) throws(TensorError) -> Int {
        let entry = Int(table[bits.peek(width)])
        guard entry > 0 else { throw .badCompression(bits.file, "bits came that are no word of the code") }
        try bits.skip(entry & 15)
        return entry >> 4
    }

    private static func reversed(_ word: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 << 1 | word >> $1 & 1 }
    }
}

extension TensorError {
    static func badCompression(_ file: String, _ what: String) -> TensorError {
        TensorError("bad-compressed-data", "“\(file)” is not valid compressed data: \(what)")
    }
}
