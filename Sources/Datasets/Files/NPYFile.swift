import TensorKit

/// One array in NumPy's own format: magic number, version, a Python dictionary that describes the array, then its numbers.
struct NPYFile {
    let tensor: Tensor

    /// Python's own writer keeps below this; a longer dictionary is refused.
    private static let longestHeader = 1 << 16

    init(_ bytes: [UInt8], file: String) throws(TensorError) {
        var reader = ByteReader(bytes, file: file)
        guard try reader.take(6, "the magic number").elementsEqual([0x93] + Array("NUMPY".utf8)) else {
            throw .notNPY(file)
        }
        let major: UInt8 = try reader.littleEndian("the version")
        let _: UInt8 = try reader.littleEndian("the version")
        guard (1...3).contains(major) else { throw .npyVersion(file, Int(major)) }
        let length: Int
        if major == 1 {
            let short: UInt16 = try reader.littleEndian("the header's length")
            length = Int(short)
        } else {
            let long: UInt32 = try reader.littleEndian("the header's length")
            length = Int(long)
        }
        guard length <= Self.longestHeader else { throw .npyHeaderTooLong(file, length) }
        let header = try NPYHeader(Array(reader.take(length, "the header")), file: file)
        let count = try header.shape.checkedCount()
        let expected = count * header.kind.size
        guard reader.remaining == expected else {
            throw .wrongLength(file, shape: header.shape, expected: expected, came: reader.remaining)
        }
        let data = reader.rest()
        let stored = Tensor(shape: header.isColumnMajor ? header.shape.reversed() : header.shape) {
            header.kind.copy(data, isBigEndian: header.isBigEndian, to: $0)
        }
        tensor = header.isColumnMajor ? try Checked.transpose(stored) : stored
    }
}

extension Datasets {
    /// An array that NumPy saved, as single-precision numbers.
    public static func npy(_ name: String, in folder: DataFolder) throws(TensorError) -> Tensor {
        try NPYFile(folder.bytes(of: name), file: name).tensor
    }
}

extension TensorError {
    static func notNPY(_ file: String) -> TensorError {
        TensorError("not-npy", "“\(file)” does not begin like an array of NumPy's (93 4E 55 4D 50 59)")
    }

    static func npyVersion(_ file: String, _ version: Int) -> TensorError {
        TensorError("npy-version", "“\(file)” has version \(version) of NumPy's format, but only 1 to 3 are known")
    }

    static func npyHeaderTooLong(_ file: String, _ length: Int) -> TensorError {
        TensorError("npy-header-too-long", "the header of “\(file)” promises \(length) bytes; the limit is 65536")
    }
}
