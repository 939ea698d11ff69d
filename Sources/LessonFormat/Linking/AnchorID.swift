/// How an id is spelled, and how one is made of a text.
enum AnchorID {
    /// Letters, digits, `-`, `_`, `.` and `:`, of any script.
    static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { $0.isWordPart || $0 == .dash || $0 == .colon || $0 == UInt8(ascii: ".") }
    }

    /// The id that Git hosts give a heading: lower case, hyphens for spaces, no punctuation.
    static func slug(of text: String) -> String {
        var slug = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber || character == "_" || character == "-" {
                slug.append(character)
            } else if character == " " {
                slug.append("-")
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    /// Takes `{#id}` from the end of a text: the id, and how many bytes at the end it took with the spaces before it.
    static func trailingLabel(in text: String) -> (id: String, length: Int)? {
        let bytes = Array(text.utf8)
        var end = bytes.count
        while end > 0, bytes[end - 1].isWhitespace { end -= 1 }
        guard end > 3, bytes[end - 1] == .closeBrace, let open = bytes[..<end].lastIndex(of: .openBrace),
            open + 1 < end, bytes[open + 1] == .hash
        else { return nil }
        let id = bytes[open + 2..<end - 1]
        guard isValid(id) else { return nil }
        var start = open
        while start > 0, bytes[start - 1].isWhitespace { start -= 1 }
        return (String(decoding: id, as: UTF8.self), bytes.count - start)
    }
}
