/// Everything that a page says in its own voice, in one language. One type a language, in files of its own.
package protocol Words: PageWords, FigureWords, LayerWords, WalkWords, Sendable {
    /// The BCP 47 tag of the language.
    var language: String { get }
}

/// The languages that a page can speak.
package enum PageLanguage {
    /// The languages that there are words of.
    package static let known = ["en", "es"]

    /// The words of the language that a tag names, English where we have none.
    package static func words(for tag: String) -> any Words {
        switch tag.lowercased().prefix(2) {
        case "es": SpanishWords()
        default: EnglishWords()
        }
    }
}
