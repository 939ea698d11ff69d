/// What the control characters mean between decoding and building: decoding takes the author's own away, so that each
/// can stand for one thing. One byte stays one byte, so no column moves.
enum ControlByte {
    /// In the place of a byte that no text may hold; a reader sees U+FFFD.
    static let replaced: UInt8 = 0x1A
    /// In the place of a byte that says nothing to a reader: the backslash of a table's `\|`.
    static let dropped: UInt8 = 0x1D
    /// The rest of a formula, after the digits that number it.
    static let filler: UInt8 = 0x01
    /// The digits of a formula's number, lowest first.
    static let digits: [UInt8] = Array(0x02...0x08) + Array(0x0E...0x19) + [0x1B, 0x1C, 0x1E, 0x1F, 0x7F]

    /// Whether no text may hold the byte: all controls but tab and the line endings.
    static func isForbidden(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }

    static func digit(of byte: UInt8) -> Int? {
        digitValues[Int(byte)] >= 0 ? digitValues[Int(byte)] : nil
    }

    private static let digitValues: [Int] = {
        var values = [Int](repeating: -1, count: 256)
        for (value, byte) in digits.enumerated() { values[Int(byte)] = value }
        return values
    }()
}
