import TensorKit

/// How the numbers of a NumPy array are written.
enum NPYNumberKind: String, CaseIterable {
    case bool = "b1"
    case int8 = "i1"
    case int16 = "i2"
    case int32 = "i4"
    case int64 = "i8"
    case uint8 = "u1"
    case uint16 = "u2"
    case uint32 = "u4"
    case uint64 = "u8"
    case float32 = "f4"
    case float64 = "f8"

    /// Bytes of one number.
    var size: Int {
        switch self {
        case .bool, .int8, .uint8: 1
        case .int16, .uint16: 2
        case .int32, .uint32, .float32: 4
        case .int64, .uint64, .float64: 8
        }
    }

    /// Writes the numbers of a block, which holds a whole number of them.
    func copy(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool, to target: UnsafeMutablePointer<Real>) {
        for index in 0..<bytes.count / size {
            let start = bytes.startIndex + index * size
            let word = (0..<size).reduce(UInt64(0)) { word, place in
                word << 8 | UInt64(bytes[start + (isBigEndian ? place : size - 1 - place)])
            }
            target[index] = value(word)
        }
    }

    private func value(_ word: UInt64) -> Real {
        switch self {
        case .bool: word == 0 ? 0 : 1
        case .int8: Real(Int8(truncatingIfNeeded: word))
        case .int16: Real(Int16(truncatingIfNeeded: word))
        case .int32: Real(Int32(truncatingIfNeeded: word))
        case .int64: Real(Int64(truncatingIfNeeded: word))
        case .uint8, .uint16, .uint32, .uint64: Real(word)
        case .float32: Real(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
        case .float64: Real(Double(bitPattern: word))
        }
    }
}
