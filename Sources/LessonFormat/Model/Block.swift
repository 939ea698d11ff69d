import Diagnostics

/// One block of a lesson. CommonMark's own kinds come first, then what the lesson format adds.
public indirect enum Block: Hashable, Codable, Sendable {
    /// `id` is its anchor: written by the author as `{#id}` or made from the text.
    case heading(level: Int, id: String, content: [Inline])
    case paragraph([Inline])
    case quote([Block])
    case list(List)
    /// A fence or an indented block that is shown, never run. `info` is the whole info string, unescaped.
    case code(info: String, text: String, span: TextSpan)
    case rule

    /// A Swift fence: `Lesson.cells[index]`.
    case cell(Int)
    case table(Table)
    /// `$$ … $$` or a `math` fence. `id` is its anchor where it has one.
    case math(Formula, id: String?)
    /// `> [!NOTE]` and its kin.
    case callout(Callout, [Block])
    /// `<details><summary>…</summary>` … `</details>`.
    case details(summary: [Inline], isOpen: Bool, [Block])
    /// `<figure>` … `<figcaption>…</figcaption></figure>` of the allow-list.
    case figure(id: String?, [Block], caption: [Inline])
    /// Neighbouring fences of one `tab-group`.
    case tabs(group: String, [Tab])
    /// Raw HTML outside the allow-list, shown as text.
    case refusedHTML(String)

    public struct List: Hashable, Codable, Sendable {
        public enum Marker: Hashable, Codable, Sendable {
            case bullet
            case ordered(start: Int)
        }

        public var marker: Marker
        /// A tight list shows its paragraphs without `<p>`.
        public var isTight: Bool
        public var items: [[Block]]
    }

    public struct Table: Hashable, Codable, Sendable {
        public enum Alignment: String, Hashable, Codable, Sendable {
            case none, left, center, right
        }

        public var alignments: [Alignment]
        public var header: [[Inline]]
        public var rows: [[[Inline]]]
        public var caption: [Inline]
        public var id: String?

        package init(
            alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]], caption: [Inline], id: String?
        ) {
            self.alignments = alignments
            self.header = header
            self.rows = rows
            self.caption = caption
            self.id = id
        }
    }

    public struct Tab: Hashable, Codable, Sendable {
        public var label: String
        /// A `code` or a `cell`.
        public var block: Block
    }

    public enum Callout: String, Hashable, Codable, Sendable, CaseIterable {
        case note, tip, important, warning, caution, question
    }
}
