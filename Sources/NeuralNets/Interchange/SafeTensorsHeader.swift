import Foundation
import TensorKit

/// The header of a safetensors file, every promise of which has been checked against the file.
struct SafeTensorsHeader {
    struct Entry {
        let name: String
        let type: SafeTensorsType
        let shape: Shape
        /// Bytes, counted from the end of the header.
        let range: Range<Int>
    }

    /// In the order of their bytes.
    let entries: [Entry]
    let metadata: [String: String]

    init(_ json: Data, dataCount: Int) throws(TensorError) {
        guard let object = try? JSONSerialization.jsonObject(with: json), let fields = object as? [String: Any] else {
            throw .headerIsNoObject
        }
        var entries: [Entry] = []
        var metadata: [String: String] = [:]
        for (name, value) in fields {
            if name == "__metadata__" {
                guard let strings = value as? [String: String] else { throw .metadataIsNoText }
                metadata = strings
            } else {
                entries.append(try Self.entry(name, value, dataCount: dataCount))
            }
        }
        entries.sort {
            ($0.range.lowerBound, $0.range.upperBound, $0.name) < ($1.range.lowerBound, $1.range.upperBound, $1.name)
        }
        for (first, second) in zip(entries, entries.dropFirst())
        where first.range.upperBound > second.range.lowerBound {
            throw .overlap(first.name, second.name)
        }
        self.entries = entries
        self.metadata = metadata
    }

    private static func entry(_ name: String, _ value: Any, dataCount: Int) throws(TensorError) -> Entry {
        guard let fields = value as? [String: Any], let typeName = fields["dtype"] as? String,
            let shape = fields["shape"] as? [Int], let offsets = fields["data_offsets"] as? [Int], offsets.count == 2
        else { throw .incompleteEntry(name) }
        guard let type = SafeTensorsType(rawValue: typeName) else { throw .unknownType(typeName, name) }
        guard offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= dataCount else {
            throw .outsideFile(name, offsets, dataCount)
        }
        let count = try shape.checkedCount()
        guard offsets[1] - offsets[0] == count * type.width else {
            throw .wrongLength(name, shape, typeName, bytes: offsets[1] - offsets[0])
        }
        return Entry(name: name, type: type, shape: shape, range: offsets[0]..<offsets[1])
    }
}

/// A number format of safetensors.
enum SafeTensorsType: String {
    case f64 = "F64", f32 = "F32", f16 = "F16", bf16 = "BF16"
    case i64 = "I64", i32 = "I32", i16 = "I16", i8 = "I8", u8 = "U8", bool = "BOOL"

    /// Bytes of one number.
    var width: Int {
        switch self {
        case .f64, .i64: 8
        case .f32, .i32: 4
        case .f16, .bf16, .i16: 2
        case .i8, .u8, .bool: 1
        }
    }

    func tensor(_ bytes: ArraySlice<UInt8>, shape: Shape) throws(TensorError) -> Tensor {
        if self == .f32 {
            // What nearly every file holds, and as it lies in memory.
            let count = try shape.checkedCount()
            let values = bytes.withUnsafeBytes { raw in
                (0..<count).map { Real(raw.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self)) }
            }
            return try Checked.tensor(shape: shape, scalars: values)
        }
        let start = bytes.startIndex
        let values = (0..<bytes.count / width).map { index in
            value(
                (0..<width).reduce(UInt64(0)) { $0 | UInt64(bytes[start + index * width + $1]) << (8 * UInt64($1)) })
        }
        return try Checked.tensor(shape: shape, scalars: values)
    }

    /// A number from its bits.
    private func value(_ bits: UInt64) -> Real {
        switch self {
        case .f64: Real(Double(bitPattern: bits))
        case .f32: Real(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .bf16: Real(Float(bitPattern: UInt32(truncatingIfNeeded: bits) << 16))
        case .f16: Real(Self.half(UInt16(truncatingIfNeeded: bits)))
        case .i64: Real(Int64(bitPattern: bits))
        case .i32: Real(Int32(truncatingIfNeeded: Int64(bitPattern: bits)))
        case .i16: Real(Int16(truncatingIfNeeded: Int64(bitPattern: bits)))
        case .i8: Real(Int8(truncatingIfNeeded: Int64(bitPattern: bits)))
        case .u8, .bool: Real(bits)
        }
    }

    /// Half precision (IEEE 754 binary16): 1 sign, 5 exponent and 10 fraction bits.
    private static func half(_ bits: UInt16) -> Float {
        let sign: Float = bits >> 15 == 1 ? -1 : 1
        let exponent = Int(bits >> 10 & 31)
        let fraction = Float(bits & 1023)
        if exponent == 31 { return fraction == 0 ? sign * .infinity : .nan }
        if exponent == 0 { return sign * fraction * 0x1p-24 }
        return sign * (1 + fraction / 1024) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
    }
}

extension TensorError {
    static let headerIsNoObject = TensorError("bad-header", "the header of the safetensors file is not a JSON object")
    static let metadataIsNoText = TensorError("bad-header", "the metadata of the safetensors file is not all text")

    static func incompleteEntry(_ name: String) -> TensorError {
        TensorError("bad-header", "the entry \"\(name)\" lacks a dtype, a shape of whole numbers or two data_offsets")
    }

    static func unknownType(_ type: String, _ name: String) -> TensorError {
        TensorError("unknown-number-type", "\"\(name)\" has numbers of type \(type), which cannot be read")
    }

    static func outsideFile(_ name: String, _ offsets: [Int], _ count: Int) -> TensorError {
        TensorError(
            "bad-header", "\"\(name)\" should lie at bytes \(offsets[0]) to \(offsets[1]), but there are \(count)")
    }

    static func wrongLength(_ name: String, _ shape: Shape, _ type: String, bytes: Int) -> TensorError {
        TensorError("bad-header", "\"\(name)\" has \(bytes) bytes, which is not what shape \(shape) of \(type) takes")
    }

    static func overlap(_ first: String, _ second: String) -> TensorError {
        TensorError("bad-header", "\"\(first)\" and \"\(second)\" share bytes of the file")
    }
}
