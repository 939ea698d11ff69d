/// Cuts raw HTML into tags, comments and text.
struct HTMLTokenizer {
    struct Token: Equatable {
        enum Kind: Equatable {
            case tag(HTMLTag)
            case comment
            case text
            /// A declaration, a processing instruction, CDATA, or something that only starts like a tag.
            case other
        }

        var kind: Kind
        /// Where it stands among the bytes.
        var range: Range<Int>
    }

    private let bytes: [UInt8]

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func tokens(of bytes: [UInt8]) -> [Token] {
        HTMLTokenizer(bytes).tokens()
    }

    private func tokens() -> [Token] {
        var tokens: [Token] = []
        var textStart = 0
        var index = 0
        func flush(to end: Int) {
            if textStart < end { tokens.append(Token(kind: .text, range: textStart..<end)) }
        }
        while index < bytes.count {
            guard bytes[index] == .less, let token = markup(at: index) else {
                index += 1
                continue
            }
            flush(to: index)
            tokens.append(token)
            index = token.range.upperBound
            textStart = index
        }
        flush(to: bytes.count)
        return tokens
    }

    private func markup(at start: Int) -> Token? {
        if let (tag, end) = HTMLTag.read(bytes, at: start) { return Token(kind: .tag(tag), range: start..<end) }
        if hasPrefix("<!--", at: start) {
            return Token(kind: .comment, range: start..<self.end(behind: "-->", from: start + 4))
        }
        if hasPrefix("<![CDATA[", at: start) { return other(start, "]]>") }
        if hasPrefix("<?", at: start) { return other(start, "?>") }
        if hasPrefix("<!", at: start) { return other(start, ">") }
        return nil
    }

    private func other(_ start: Int, _ closing: String) -> Token {
        Token(kind: .other, range: start..<end(behind: closing, from: start + 2))
    }

    private func hasPrefix(_ prefix: String, at start: Int) -> Bool {
        bytes[start...].starts(with: prefix.utf8)
    }

    /// Where nothing closes it, markup goes to the end.
    private func end(behind closing: String, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if hasPrefix(closing, at: index) { return index + closing.utf8.count }
            index += 1
        }
        return bytes.count
    }
}
