/// The arguments of a call in its source, to quote the author's own words.
struct ArgumentText {
    /// The first argument on one line; `nil` where there is none.
    let first: String?

    /// - Parameter code: from the function's name to the closing parenthesis.
    init(ofCall code: String) {
        guard let open = code.firstIndex(of: "(") else {
            first = nil
            return
        }
        var depth = 0
        var isText = false
        var argument = ""
        for character in code[code.index(after: open)...] {
            if character == "\"" { isText.toggle() }
            if !isText {
                if depth == 0, ",)".contains(character) { break }
                if "([{".contains(character) { depth += 1 }
                if ")]}".contains(character) { depth -= 1 }
            }
            argument.append(character)
        }
        let words = argument.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        first = words.isEmpty ? nil : words
    }
}
