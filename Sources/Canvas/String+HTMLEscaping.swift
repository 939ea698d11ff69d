extension String {
    /// The text as it may stand between tags or inside a double-quoted attribute: the one place where HTML is escaped.
    ///
    /// A NUL, which no HTML may hold, becomes U+FFFD.
    package var htmlEscaped: String {
        guard utf8.contains(where: \.needsEscaping) else { return self }
        var escaped = ""
        escaped.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\0": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Substring {
    package var htmlEscaped: String { String(self).htmlEscaped }
}

extension UInt8 {
    fileprivate var needsEscaping: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0: true
        default: false
        }
    }
}
