import Diagnostics

/// A run of text inside a block.
public indirect enum Inline: Hashable, Codable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(destination: String, title: String, content: [Inline])
    /// An image with its path as written; the runner of the page embeds it.
    case image(Image)
    case softBreak
    case lineBreak

    case math(Formula)
    /// `` `swift loss` ``: `Lesson.values[index]`.
    case value(Int)
    /// `[text](#id)`: `number` is what the page appends ("Figure 3" where the text is empty).
    case reference(id: String, content: [Inline], label: Anchor.Label?)
    /// An element of the raw HTML allow-list: `kbd sub sup abbr mark a[id]`.
    case element(Element, content: [Inline])
    /// `<dfn>loss</dfn>`: the place where the lesson says what a word means. `id` is the anchor of `Lesson.terms`.
    case definition(id: String, content: [Inline])
    case refusedHTML(String)

    public struct Image: Hashable, Codable, Sendable {
        public var path: String
        public var alternative: String
        public var title: String
        public var span: TextSpan
    }

    public struct Element: Hashable, Codable, Sendable {
        public enum Name: String, Hashable, Codable, Sendable, CaseIterable {
            case kbd, sub, sup, abbr, mark, a
        }

        public var name: Name
        /// Only `a` and `abbr` have one: the anchor's id, the abbreviation's title.
        public var attribute: String?
    }
}
