/// A declaration of the library as it was written, read only as far as its name until a cell mentions that.
final class HostDeclaration {
    let text: String
    let help: String
    let name: String
    let introducer: Introducer
    let body: HostBody?
    /// The setter of a property or subscript: its last argument is the new value.
    let setter: HostBody?
    /// Written in Swift with its body, and checked and compiled like a learner's.
    let isSource: Bool

    enum Introducer: String, CaseIterable {
        case `func`, `var`, `let`, `init`, `subscript`, `struct`, `class`, `enum`, `protocol`, `typealias`, `extension`
        case `associatedtype`, `case`
    }

    init(_ text: String, help: String, body: HostBody? = nil, setter: HostBody? = nil, isSource: Bool = false) {
        self.text = text
        self.isSource = isSource
        self.help = help
        self.body = body
        self.setter = setter
        (introducer, name) = Self.head(of: text)
    }

    /// `@discardableResult static func max(…)` → `func`, `max`.
    private static func head(of text: String) -> (Introducer, String) {
        var rest = text[...]
        while let (word, after) = nextWord(in: rest) {
            rest = after
            guard let introducer = Introducer(rawValue: String(word)) else { continue }
            if introducer == .`init` || introducer == .subscript { return (introducer, introducer.rawValue) }
            return (introducer, baseName(in: rest))
        }
        preconditionFailure("no declaration: \(text)")
    }

    private static func nextWord(in text: Substring) -> (Substring, Substring)? {
        let start = text.drop { $0.isWhitespace }
        guard !start.isEmpty else { return nil }
        let word = start.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        if word.isEmpty { return (start.prefix(1), start.dropFirst()) }
        return (word, start[word.endIndex...])
    }

    private static func baseName(in text: Substring) -> String {
        let start = text.drop { $0.isWhitespace || $0 == "`" }
        let word = start.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        if !word.isEmpty { return String(word) }
        let symbol = start.prefix { !$0.isWhitespace && $0 != "(" }
        return symbol.count > 1 && symbol.last == "<" ? String(symbol.dropLast()) : String(symbol)
    }
}
