import TensorKit

/// A grid of bytes in the IDX format, gzipped or not: big-endian sizes, then the values row by row.
struct IDXFile {
    let shape: Shape
    let bytes: [UInt8]

    private static let sizesLimit = 8

    init(_ contents: [UInt8], file: String) throws(TensorError) {
        guard GzipFile.isOne(contents) else {
            self = try Self(unpacked: contents, file: file)
            return
        }
        let packed = try GzipFile(contents, file: file)
        let (shape, header, count) = try Self.sizes(of: packed.prefix(4 + 4 * Self.sizesLimit), file: file)
        guard packed.canHold(header + count) else {
            throw .promisesTooMuch(file, shape: shape, holds: contents.count)
        }
        self = try Self(unpacked: packed.contents(atMost: header + count), file: file)
    }

    private init(unpacked contents: [UInt8], file: String) throws(TensorError) {
        let (shape, header, count) = try Self.sizes(of: contents, file: file)
        guard contents.count - header == count else {
            throw .wrongLength(file, shape: shape, expected: count, came: contents.count - header)
        }
        self.shape = shape
        bytes = Array(contents[header...])
    }

    /// Sizes from the front of a file, how long they are written, and how many values they promise.
    private static func sizes(
        of front: [UInt8], file: String
    ) throws(TensorError) -> (shape: Shape, header: Int, count: Int) {
        var reader = ByteReader(front, file: file)
        let magic: UInt32 = try reader.bigEndian("the magic number")
        let rank = Int(magic & 0xFF)
        guard magic >> 8 == 8, (1...sizesLimit).contains(rank) else { throw .notIDX(file, magic: magic) }
        var shape: Shape = []
        for axis in 0..<rank {
            let size: UInt32 = try reader.bigEndian("size \(axis) of \(rank)")
            shape.append(Int(size))
        }
        return (shape, reader.position, try shape.checkedCount())
    }
}

extension TensorError {
    static func notIDX(_ file: String, magic: UInt32) -> TensorError {
        TensorError(
            "not-idx",
            "“\(file)” begins with \(magic), but an IDX file of bytes begins with 2049 (labels) or 2051 (pictures)")
    }

    static func promisesTooMuch(_ file: String, shape: Shape, holds: Int) -> TensorError {
        TensorError(
            "promises-too-much",
            "“\(file)” promises values of shape \(shape), which its \(holds) bytes cannot unpack to")
    }

    static func wrongLength(_ file: String, shape: Shape, expected: Int, came: Int) -> TensorError {
        TensorError(
            "wrong-length",
            "“\(file)” promises values of shape \(shape), which take \(expected) bytes, but \(came) came")
    }
}
