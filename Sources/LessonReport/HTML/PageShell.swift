import Mustache

/// What the shells of all pages share: style, script, policy, the words around the text.
struct PageShell {
    let theme: Theme
    let words: any Words
    let language: String

    var values: [String: Any] {
        [
            "language": language.isEmpty ? words.language : language, "style": theme.style, "script": theme.script,
            "policy": ContentPolicy(script: theme.script, style: theme.style).value, "skip": words.skipToText,
            "contentsTitle": words.contents, "theme": words.theme, "automatic": words.themeNames.automatic,
            "light": words.themeNames.light, "dark": words.themeNames.dark, "first": words.first, "back": words.back,
            "forward": words.forward, "last": words.last, "play": words.play, "pause": words.pause, "step": words.step,
        ]
    }

    /// A template of the theme that cannot be read is an author's mistake in a file of theirs: it is shown in the page.
    static func fill(_ template: String, with values: [String: Any]) -> String {
        do {
            return try MustacheTemplate(string: template).render(values)
        } catch {
            return "<!DOCTYPE html><title>template</title><pre>\(String(describing: error).htmlEscaped)</pre>"
        }
    }
}
