import Canvas
import LessonFormat

extension ProseRenderer {
    func write(_ inlines: [Inline], to writer: inout ProseWriter) {
        for piece in FormulaTies.pieces(of: inlines) {
            switch piece {
            case .free(let inline): write(inline, to: &writer)
            case .tied(let inlines):
                writer.write("<span class=\"tied\">")
                for inline in inlines { write(inline, to: &writer) }
                writer.write("</span>")
            }
        }
    }

    private func write(_ inline: Inline, to writer: inout ProseWriter) {
        switch inline {
        case .text(let text), .refusedHTML(let text): writer.write(text.tyingProducts.htmlEscaped)
        case .code(let code): writer.write("<code>\(code.htmlEscaped)</code>")
        case .emphasis(let content): write(content, in: "em", to: &writer)
        case .strong(let content): write(content, in: "strong", to: &writer)
        case .link(let destination, let title, let content):
            write(link: destination, title: title, content, to: &writer)
        case .image(let image): writer.write(embedding.html(of: image))
        case .softBreak: writer.write("\n")
        case .lineBreak: writer.write("<br>\n")
        case .math(let formula): writer.write(embedding.html(of: formula))
        case .value(let index): writer.write(embedding.html(ofValue: index))
        case .reference(let id, let content, let label): write(reference: id, content, label, to: &writer)
        case .element(let element, let content): write(element, content, to: &writer)
        case .definition(let id, let content):
            write(content, in: "dfn", attributes: idAttribute(id), to: &writer)
        }
    }

    private func write(
        _ content: [Inline], in tag: String, attributes: String = "", to writer: inout ProseWriter
    ) {
        writer.write("<\(tag)\(attributes)>")
        write(content, to: &writer)
        writer.write("</\(tag)>")
    }

    /// An address that could run something is never written, whoever let it through.
    private func write(link destination: String, title: String, _ content: [Inline], to writer: inout ProseWriter) {
        guard LinkScheme.refused(in: destination) == nil else { return write(content, to: &writer) }
        let name = title.isEmpty ? "" : " title=\"\(title.htmlEscaped)\""
        write(content, in: "a", attributes: " href=\"\(destination.pageAddress.addressEscaped)\"\(name)", to: &writer)
    }

    /// `Figure 3` where the author wrote no words, `the plane (Figure 3)` where he did.
    private func write(
        reference id: String, _ content: [Inline], _ label: Anchor.Label?, to writer: inout ProseWriter
    ) {
        writer.write("<a href=\"\("#\(id)".addressEscaped)\">")
        write(content, to: &writer)
        if let label {
            let name = embedding.words.label(label).htmlEscaped
            writer.write(content.isEmpty ? name : " (\(name))")
        }
        writer.write("</a>")
    }

    private func write(_ element: Inline.Element, _ content: [Inline], to writer: inout ProseWriter) {
        let attribute: String
        switch element.name {
        case .a: attribute = idAttribute(element.attribute)
        case .abbr: attribute = element.attribute.map { " title=\"\($0.htmlEscaped)\"" } ?? ""
        case .kbd, .sub, .sup, .mark: attribute = ""
        }
        write(content, in: element.name.rawValue, attributes: attribute, to: &writer)
    }
}
