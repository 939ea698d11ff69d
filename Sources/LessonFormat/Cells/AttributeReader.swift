import Diagnostics

/// Reads attributes in Pandoc's spelling.
struct AttributeReader {
    let sink: DiagnosticSink

    /// The attributes of `bytes`, the inside of a pair of braces that starts at `place`.
    func read(_ bytes: ArraySlice<UInt8>, at place: TextPosition) -> [Attribute] {
        var attributes: [Attribute] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index].isWhitespace {
                index += 1
                continue
            }
            let end = wordEnd(bytes, from: index)
            let column = place.column + index - bytes.startIndex
            let span = TextSpan(line: place.line, column: column, bytes: end - index)
            if let content = content(bytes[index..<end], at: span) {
                attributes.append(Attribute(content: content, span: span))
            }
            index = end
        }
        return attributes
    }

    /// The end of a word; spaces inside quotes belong to it.
    private func wordEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var quote: UInt8?
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            if let open = quote {
                if byte == .backslash { index += 1 }
                if byte == open { quote = nil }
            } else if byte.isWhitespace {
                return index
            } else if byte == .quote || byte == .apostrophe, index > start, bytes[index - 1] == UInt8(ascii: "=") {
                quote = byte
            }
            index += 1
        }
        return bytes.endIndex
    }

    private func content(_ word: ArraySlice<UInt8>, at span: TextSpan) -> Attribute.Content? {
        let rest = word.dropFirst()
        let text = String(decoding: word, as: UTF8.self)
        switch word.first {
        case .hash where AnchorID.isValid(rest): return .id(String(decoding: rest, as: UTF8.self))
        case UInt8(ascii: ".") where AnchorID.isValid(rest): return .className(String(decoding: rest, as: UTF8.self))
        default: break
        }
        guard let equals = word.firstIndex(of: UInt8(ascii: "=")), equals > word.startIndex else {
            sink.report(AttributeMessage.notAnAttribute(text), at: span)
            return nil
        }
        let key = String(decoding: word[..<equals], as: UTF8.self)
        guard let value = QuotedValue.read(String(decoding: word[(equals + 1)...], as: UTF8.self)) else {
            sink.report(AttributeMessage.openQuote(key: key), at: span)
            return nil
        }
        return .pair(key: key, value: value)
    }
}

enum AttributeMessage: DiagnosticMessage {
    case notAnAttribute(String)
    case openQuote(key: String)

    var id: String {
        switch self {
        case .notAnAttribute: "not-an-attribute"
        case .openQuote: "unclosed-quote"
        }
    }

    var text: String {
        switch self {
        case .notAnAttribute(let word): "expected `#id`, `.class` or `key=value`, and found `\(word)`"
        case .openQuote(let key): "the value of `\(key)` has a quote that is not closed"
        }
    }

    var hint: String? {
        switch self {
        case .notAnAttribute(let word):
            CellOptionName(rawValue: word).map { "Write `\($0.rawValue)=true`" }
                ?? (CellRoleName(rawValue: word).map { "Write `.\($0.rawValue)`" })
        case .openQuote: nil
        }
    }
}
