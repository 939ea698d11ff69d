/// TeX with something in place of its symbols, wherever one stands whole: `w_1` is not found in `w_{12}`, `x` not in
/// `\exp`, and no symbol in the words of `\text`.
struct TeXSubstitution {
    /// The symbols as TeX spells them, and what each becomes.
    let replacements: [(symbol: [Character], text: String)]

    /// Commands whose argument is words, not symbols.
    private static let wordy: Set<String> = [
        "\\text", "\\textbf", "\\textit", "\\mathrm", "\\operatorname", "\\begin", "\\end", "\\tag", "\\label",
    ]

    /// A longer symbol is tried before a shorter one that begins it.
    init(_ replacements: [(symbol: String, text: String)]) {
        self.replacements = replacements.map { (Array($0.symbol), $0.text) }.filter { !$0.0.isEmpty }
            .sorted { $0.0.count > $1.0.count }
    }

    func apply(to tex: String) -> String {
        let characters = Array(tex)
        var result = ""
        var place = 0
        while place < characters.count {
            if let found = replacements.first(where: { stands($0.symbol, in: characters, at: place) }) {
                result += found.text
                place += found.symbol.count
                continue
            }
            let token = token(in: characters, at: place)
            result += String(token)
            place += token.count
            guard Self.wordy.contains(String(token)) else { continue }
            let argument = argument(in: characters, at: place)
            result += String(argument)
            place += argument.count
        }
        return result
    }

    private func stands(_ symbol: [Character], in tex: [Character], at place: Int) -> Bool {
        guard tex[place...].starts(with: symbol) else { return false }
        let end = place + symbol.count
        guard end < tex.count else { return true }
        // A command or a name of several letters goes on; a subscript makes another symbol of it.
        let isCommand = symbol.last?.isLetter == true && symbol.contains("\\")
        if isCommand && tex[end].isLetter { return false }
        if symbol.last?.isNumber == true && tex[end].isNumber { return false }
        // `y^*` and `y'` are symbols of their own.
        let isStarred = tex[end] == "^" && end + 1 < tex.count && tex[end + 1] == "*"
        return tex[end] != "_" && tex[end] != "'" && !isStarred
    }

    /// A command with its name, or one character.
    private func token(in tex: [Character], at place: Int) -> ArraySlice<Character> {
        guard tex[place] == "\\" else { return tex[place...place] }
        var end = place + 1
        while end < tex.count, tex[end].isLetter, tex[end].isASCII { end += 1 }
        return tex[place..<max(end, min(place + 2, tex.count))]
    }

    /// A group in braces, braces included; nothing where none follows.
    private func argument(in tex: [Character], at place: Int) -> ArraySlice<Character> {
        guard place < tex.count, tex[place] == "{" else { return tex[place..<place] }
        var depth = 0
        for index in place..<tex.count {
            if tex[index] == "{" { depth += 1 }
            if tex[index] == "}" { depth -= 1 }
            if depth == 0 { return tex[place...index] }
        }
        return tex[place...]
    }
}
