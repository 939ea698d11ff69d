import TensorKit

/// The two codes that a block of type 2 brings along, themselves packed with a third (RFC 1951, 3.2.7).
struct DynamicCodes {
    private let lengths: [Int]
    private let symbolCount: Int
    private let file: String

    /// The order in which the third code's lengths are listed.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(_ bits: inout BitReader) throws(TensorError) {
        file = bits.file
        symbolCount = try bits.take(5) + 257
        let distanceCount = try bits.take(5) + 1
        let listed = try bits.take(4) + 4
        guard symbolCount <= 286, distanceCount <= 30 else {
            throw .badCompression(file, "a block has \(symbolCount) symbols and \(distanceCount) distances")
        }
        var packing = [Int](repeating: 0, count: Self.order.count)
        for place in Self.order.prefix(listed) { packing[place] = try bits.take(3) }
        let code = try HuffmanCode(lengths: packing, file: file)
        lengths = try Self.lengths(symbolCount + distanceCount, code, &bits)
    }

    private static func lengths(
        _ count: Int, _ code: HuffmanCode, _ bits: inout BitReader
    ) throws(TensorError) -> [Int] {
        var lengths: [Int] = []
        while lengths.count < count {
            let symbol = try code.symbol(&bits)
            switch symbol {
            case 16:
                guard let last = lengths.last else {
                    throw .badCompression(bits.file, "a repeat has nothing before it")
                }
                lengths += Array(repeating: last, count: 3 + (try bits.take(2)))
            case 17: lengths += Array(repeating: 0, count: 3 + (try bits.take(3)))
            case 18: lengths += Array(repeating: 0, count: 11 + (try bits.take(7)))
            case _: lengths.append(symbol)
            }
        }
        guard lengths.count == count else { throw .badCompression(bits.file, "a repeat goes beyond the last code") }
        return lengths
    }

    func codes() throws(TensorError) -> (symbols: HuffmanCode, distances: HuffmanCode) {
        guard lengths[256] > 0 else { throw .badCompression(file, "a block has no end mark") }
        return (
            try HuffmanCode(lengths: Array(lengths[..<symbolCount]), file: file),
            try HuffmanCode(lengths: Array(lengths[symbolCount...]), file: file)
        )
    }
}
