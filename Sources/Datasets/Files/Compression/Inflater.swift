import TensorKit

/// Unpacks deflated data (RFC 1951).
struct Inflater {
    private var bits: BitReader
    private(set) var output: [UInt8] = []
    private let extent: Extent
    private var file: String { bits.file }

    /// How much may come out.
    enum Extent {
        /// Stops as soon as there is so much: to look at a header.
        case first(Int)
        /// More is an error, before it takes memory.
        case atMost(Int)
    }

    /// Deflate packs at most so many bytes into one: whoever promises more is lying.
    static let greatestRatio = 1_032

    init(_ bytes: ArraySlice<UInt8>, extent: Extent, file: String) {
        bits = BitReader(bytes, file: file)
        self.extent = extent
    }

    /// Place of the first byte behind the compressed data.
    var position: Int { bits.position }

    private var isEnough: Bool {
        if case .first(let count) = extent { return output.count >= count }
        return false
    }

    mutating func run() throws(TensorError) {
        var isLast = false
        while !isLast, !isEnough {
            isLast = try bits.take(1) == 1
            switch try bits.take(2) {
            case 0: try copyStored()
            case 1: try decode(FixedCodes.symbols(file), FixedCodes.distances(file))
            case 2:
                let (symbols, distances) = try DynamicCodes(&bits).codes()
                try decode(symbols, distances)
            case _: throw .badCompression(file, "block type 3 came, and only 0, 1 and 2 exist")
            }
        }
    }

    private mutating func copyStored() throws(TensorError) {
        bits.skipToByte()
        let length = try bits.take(16)
        guard try bits.take(16) == ~length & 0xFFFF else {
            throw .badCompression(file, "a stored block's length does not agree with its complement")
        }
        for _ in 0..<length {
            try append(UInt8(try bits.take(8)))
            if isEnough { return }
        }
    }

    private mutating func decode(_ symbols: HuffmanCode, _ distances: HuffmanCode) throws(TensorError) {
        while !isEnough {
            let symbol = try symbols.symbol(&bits)
            if symbol == 256 { return }
            if symbol < 256 {
                try append(UInt8(symbol))
            } else {
                try repeatEarlier(symbol - 257, distances)
            }
        }
    }

    /// A stretch that came before, once more; it may overlap with itself.
    private mutating func repeatEarlier(_ code: Int, _ distances: HuffmanCode) throws(TensorError) {
        guard code < Self.lengths.count else { throw .badCompression(file, "length code \(code + 257) does not exist") }
        let length = Self.lengths[code].base + (try bits.take(Self.lengths[code].extra))
        let place = try distances.symbol(&bits)
        guard place < Self.distances.count else { throw .badCompression(file, "distance code \(place) does not exist") }
        let distance = Self.distances[place].base + (try bits.take(Self.distances[place].extra))
        guard distance <= output.count else {
            throw .badCompression(file, "it refers \(distance) bytes back, where only \(output.count) came")
        }
        for _ in 0..<length { try append(output[output.count - distance]) }
    }

    private mutating func append(_ byte: UInt8) throws(TensorError) {
        if case .atMost(let limit) = extent, output.count >= limit { throw .moreThanPromised(file, limit) }
        output.append(byte)
    }

    /// Least length and extra bits of the length codes from 257 on (RFC 1951, 3.2.5).
    private static let lengths: [(base: Int, extra: Int)] =
        (0..<28).map { code in
            let extra = max(code / 4 - 1, 0)
            return (code < 8 ? code + 3 : 3 + (4 + code % 4) << extra, extra)
        } + [(258, 0)]

    /// Least distance and extra bits of the distance codes.
    private static let distances: [(base: Int, extra: Int)] = (0..<30).map { code in
        let extra = max(code / 2 - 1, 0)
        return (code < 4 ? code + 1 : 1 + (2 + code % 2) << extra, extra)
    }
}

/// The codes that a block of type 1 uses (RFC 1951, 3.2.6).
private enum FixedCodes {
    static func symbols(_ file: String) throws(TensorError) -> HuffmanCode {
        let lengths = [(8, 144), (9, 112), (7, 24), (8, 8)].flatMap { Array(repeating: $0.0, count: $0.1) }
        return try HuffmanCode(lengths: lengths, file: file)
    }

    static func distances(_ file: String) throws(TensorError) -> HuffmanCode {
        try HuffmanCode(lengths: Array(repeating: 5, count: 30), file: file)
    }
}

extension TensorError {
    static func moreThanPromised(_ file: String, _ limit: Int) -> TensorError {
        TensorError("more-than-promised", "“\(file)” unpacks to more than the \(limit) bytes that its header promises")
    }
}
