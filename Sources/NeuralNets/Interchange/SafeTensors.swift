import Foundation
import TensorKit

/// Named tensors in the file format safetensors: eight bytes of header length, a header in JSON, the numbers.
public struct SafeTensors: Sendable {
    /// In the order of their numbers in the file.
    public var entries: [(name: String, tensor: Tensor)]
    public var metadata: [String: String]

    public init(_ entries: [(name: String, tensor: Tensor)], metadata: [String: String] = [:]) {
        self.entries = entries
        self.metadata = metadata
    }

    public subscript(_ name: String) -> Tensor? { entries.first { $0.name == name }?.tensor }

    /// The longest header that is read: 100 MB, as the reference implementation has it.
    static let headerLimit = 100_000_000

    /// Reads a file's bytes. Numbers of type F64, F32, F16 and BF16, and whole numbers, become single precision.
    public init(reading bytes: Data) throws(TensorError) {
        let file = [UInt8](bytes)
        guard file.count >= 8 else { throw .tooShort(file.count) }
        let length = (0..<8).reduce(UInt64(0)) { $0 | UInt64(file[$1]) << (8 * UInt64($1)) }
        guard length <= Self.headerLimit, Int(length) <= file.count - 8 else {
            throw .headerTooLong(length, file: file.count)
        }
        let start = 8 + Int(length)
        let header = try SafeTensorsHeader(Data(file[8..<start]), dataCount: file.count - start)
        metadata = header.metadata
        entries = []
        for entry in header.entries {
            let part = file[start + entry.range.lowerBound..<start + entry.range.upperBound]
            entries.append((entry.name, try entry.type.tensor(part, shape: entry.shape)))
        }
    }

    /// The bytes of the file; names in the header stand in the order of the entries.
    public func serialized() -> Data {
        var fields: [String] = []
        if !metadata.isEmpty {
            let pairs = metadata.sorted { $0.key < $1.key }
                .map { "\($0.key.jsonQuoted):\($0.value.jsonQuoted)" }
            fields.append("\"__metadata__\":{\(pairs.joined(separator: ","))}")
        }
        var offset = 0
        for (name, tensor) in entries {
            let end = offset + 4 * tensor.count
            let shape = tensor.shape.map(String.init).joined(separator: ",")
            fields.append(
                "\(name.jsonQuoted):{\"dtype\":\"F32\",\"shape\":[\(shape)],\"data_offsets\":[\(offset),\(end)]}")
            offset = end
        }
        var header = Array("{\(fields.joined(separator: ","))}".utf8)
        while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
        var bytes = Data()
        withUnsafeBytes(of: UInt64(header.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: header)
        for (_, tensor) in entries {
            let numbers = tensor.scalars.map { Float($0).bitPattern.littleEndian }
            numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}

extension String {
    /// A JSON string: quotes, backslashes and control characters escaped.
    var jsonQuoted: String {
        let escaped = unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where scalar.value < 0x20: "\\u" + String(format: "%04x", scalar.value)
            case _: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

extension TensorError {
    static func tooShort(_ count: Int) -> TensorError {
        TensorError("not-safetensors", "a safetensors file starts with 8 bytes of header length; the file has \(count)")
    }

    static func headerTooLong(_ length: UInt64, file: Int) -> TensorError {
        TensorError(
            "not-safetensors", "the file promises a header of \(length) bytes, but has \(file) bytes in all",
            hint: "it is cut off, or not a safetensors file")
    }
}
