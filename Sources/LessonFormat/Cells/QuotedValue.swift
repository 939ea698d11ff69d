/// A value that may stand in quotes, as YAML has them: in double quotes a backslash escapes, in single quotes a doubled
/// quote stands for one.
enum QuotedValue {
    /// The text without its quotes; `nil` where they are not closed or something follows them.
    static func read(_ text: String) -> String? {
        guard let quote = text.first, quote == "\"" || quote == "'" else { return text }
        let characters = Array(text)
        var value = ""
        var index = 1
        while index < characters.count {
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            if characters[index] == "\\", quote == "\"", next == quote || next == "\\" {
                value.append(next ?? quote)
                index += 2
            } else if characters[index] == quote, quote == "'", next == quote {
                value.append(quote)
                index += 2
            } else if characters[index] == quote {
                return next == nil ? value : nil
            } else {
                value.append(characters[index])
                index += 1
            }
        }
        return nil
    }
}
