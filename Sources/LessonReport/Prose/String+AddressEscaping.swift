import Canvas

extension String {
    /// A link's address as it may stand in a double-quoted attribute: what no address may hold is percent-encoded, what
    /// is already encoded stays.
    var addressEscaped: String {
        var encoded = ""
        for byte in utf8 {
            if Self.addressBytes.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        // An apostrophe is escaped here as CommonMark's own renderer does.
        return encoded.htmlEscaped.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "&#x27;")
    }

    /// Letters, digits, and the marks that mean something in an address (RFC 3986), `%` among them.
    private static let addressBytes: Set<UInt8> = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+!*'(),%#@?=;:/,+&$~".utf8)
}
