/// Text between tags of raw HTML, with its character references read.
enum HTMLText {
    static func decode(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var decoded = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            decoded += rest[..<mark]
            rest = rest[mark...]
            guard let end = rest.prefix(40).firstIndex(of: ";"), let character = character(rest[...end]) else {
                decoded += "&"
                rest = rest.dropFirst()
                continue
            }
            decoded += character
            rest = rest[rest.index(after: end)...]
        }
        return decoded + rest
    }

    /// libcmark knows all of HTML's 2,125 names.
    private static func character(_ reference: Substring) -> String? {
        let node = MarkdownTree(Array(reference.utf8))
        guard let literal = node.root.firstChild?.firstChild?.literal, literal != reference else { return nil }
        return literal
    }
}
