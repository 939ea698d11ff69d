/// An opening or closing tag of raw HTML, by CommonMark's grammar (section 6.6).
struct HTMLTag: Equatable {
    /// In lower case.
    var name: String
    var attributes: [String: String] = [:]
    var isClosing = false

    /// The tag at `start` of `bytes`, and the index behind it.
    static func read(_ bytes: [UInt8], at start: Int) -> (tag: HTMLTag, end: Int)? {
        var scanner = HTMLTagScanner(bytes: bytes, index: start)
        guard let tag = scanner.tag() else { return nil }
        return (tag, scanner.index)
    }

    /// The index behind the tag or the automatic link at `start`, if there is one.
    static func end(in bytes: [UInt8], at start: Int) -> Int? {
        if let tag = read(bytes, at: start) { return tag.end }
        var index = start + 1
        while index < bytes.count, index - start <= 33, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
        guard index > start + 2, index < bytes.count, bytes[index] == .colon else { return nil }
        while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != .less {
            if bytes[index] == .greater { return index + 1 }
            index += 1
        }
        return nil
    }
}

/// Walks along one tag.
private struct HTMLTagScanner {
    let bytes: [UInt8]
    var index: Int

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func tag() -> HTMLTag? {
        guard take(.less) else { return nil }
        let isClosing = take(.slash)
        guard let name = name() else { return nil }
        var tag = HTMLTag(name: name.lowercased(), isClosing: isClosing)
        while true {
            let hadSpace = skipWhitespace()
            if take(.greater) { return tag }
            if !isClosing, take(.slash) { return take(.greater) ? tag : nil }
            guard hadSpace, !isClosing, let (key, value) = attribute() else { return nil }
            if tag.attributes[key] == nil { tag.attributes[key] = value }
        }
    }

    private mutating func name() -> String? {
        guard current?.isLetter == true else { return nil }
        return word { $0.isLetter || $0.isDigit || $0 == .dash }
    }

    private mutating func attribute() -> (String, String)? {
        guard let first = current, first.isLetter || first == .underscore || first == .colon else { return nil }
        let key = word { $0.isLetter || $0.isDigit || "_.:-".utf8.contains($0) }.lowercased()
        let behindKey = index
        _ = skipWhitespace()
        guard take(UInt8(ascii: "=")) else {
            index = behindKey
            return (key, "")
        }
        _ = skipWhitespace()
        guard let value = value() else { return nil }
        return (key, value)
    }

    private mutating func value() -> String? {
        if let mark = current, mark == .quote || mark == .apostrophe {
            index += 1
            let value = word { $0 != mark }
            return take(mark) ? HTMLText.decode(value) : nil
        }
        let value = word { !$0.isWhitespace && !"\"'=<>`".utf8.contains($0) }
        return value.isEmpty ? nil : HTMLText.decode(value)
    }

    private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
        let start = index
        while let byte = current, isPart(byte) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipWhitespace() -> Bool {
        let start = index
        while current?.isWhitespace == true { index += 1 }
        return index > start
    }
}
