import Canvas
import Mustache

/// What the shells of all pages share: style, script, policy, the words around the text.
struct PageShell {
    let theme: Theme
    let words: any Words
    let language: String

    /// Every value is HTML: text in it is escaped already, since there is one function that escapes.
    var values: [String: Any] {
        let names = words.themeNames
        let texts = [
            "language": language.isEmpty ? words.language : language, "skip": words.skipToText,
            "contentsTitle": words.contents, "theme": words.theme, "automatic": names.automatic, "light": names.light,
            "dark": names.dark, "first": words.first, "back": words.back, "forward": words.forward, "last": words.last,
            "play": words.play, "pause": words.pause, "step": words.step,
        ]
        var values: [String: Any] = texts.mapValues(\.htmlEscaped)
        values["style"] = theme.style
        values["script"] = theme.script
        values["policy"] = ContentPolicy(script: theme.script, style: theme.style, connects: theme.isWatched).value
        return values
    }
}
