import CCmark

/// A node of libcmark's tree, alive as long as its `MarkdownTree`.
struct MarkdownNode: Equatable {
    enum Kind {
        case document, quote, list, item, code, html, paragraph, heading, rule
        case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, link, image
        /// What the parser never makes: custom blocks and inlines.
        case other
    }

    let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
    var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
    var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }

    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }
    var info: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }

    /// How many line breaks an inline holds besides those that are nodes of their own.
    var hiddenBreaks: Int {
        switch kind {
        case .inlineCode: endLine - startLine
        case .inlineHTML: literal.utf8.count { $0 == .lineFeed }
        case .document, .quote, .list, .item, .code, .html, .paragraph, .heading, .rule, .text, .softBreak, .lineBreak,
            .emphasis, .strong, .link, .image, .other:
            0
        }
    }

    /// Whether it ends a line of a paragraph.
    var isBreak: Bool { kind == .softBreak || kind == .lineBreak }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .code
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .inlineCode
        case CMARK_NODE_HTML_INLINE: .inlineHTML
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: .other
        }
    }
}
