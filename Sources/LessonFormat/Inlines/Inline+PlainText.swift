extension Sequence<Inline> {
    /// The words without their markup: what a heading's id, a contents list and a search index are made of.
    public var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text), .refusedHTML(let text): text
            case .emphasis(let content), .strong(let content): content.plainText
            case .link(_, _, let content), .reference(_, let content, _), .element(_, let content),
                .definition(_, let content):
                content.plainText
            case .image(let image): image.alternative
            case .softBreak, .lineBreak: " "
            case .math(let formula): formula.tex
            case .value: ""
            }
        }.joined()
    }
}
