import Diagnostics

/// The blocks that are open while a lesson is built, outermost first: libcmark's containers, and those of raw HTML.
struct BlockFrames {
    enum Kind {
        case document
        case quote
        case list(Block.List.Marker, isTight: Bool)
        case item
        case details(isOpen: Bool, summary: [Inline])
        case summary
        /// `ticket` stands for its id.
        case figure(ticket: String, caption: [Inline])
        case caption

        /// The name of the raw HTML tag that opened it.
        var tagName: String? {
            switch self {
            case .document, .quote, .list, .item: nil
            case .details: "details"
            case .summary: "summary"
            case .figure: "figure"
            case .caption: "figcaption"
            }
        }
    }

    struct Frame {
        var kind: Kind
        var node: MarkdownNode?
        /// The opening tag, for raw HTML.
        var span: TextSpan
        var blocks: [Block] = []
        var items: [[Block]] = []
    }

    /// Far above any honest lesson. JSON readers stop at 512 levels, and a list in a list takes five of them.
    static let depthLimit = 50

    private var frames = [Frame(kind: .document, node: nil, span: .start)]

    var top: Frame {
        get { frames[frames.count - 1] }
        set { frames[frames.count - 1] = newValue }
    }

    /// Whether nothing more may be opened. A list counts with its item.
    var isFull: Bool { frames.count >= Self.depthLimit }

    func isOpen(_ node: MarkdownNode) -> Bool { frames.contains { $0.node == node } }

    /// The raw HTML that is open inside the innermost container of libcmark's: a quote's `</details>` closes nothing
    /// outside the quote.
    var openTags: [String] {
        frames.reversed().prefix { $0.kind.tagName != nil }.compactMap(\.kind.tagName)
    }

    mutating func open(_ kind: Kind, node: MarkdownNode? = nil, span: TextSpan = .start) {
        frames.append(Frame(kind: kind, node: node, span: span))
    }

    mutating func append(_ block: Block) {
        frames[frames.count - 1].blocks.append(block)
    }

    /// Takes the innermost frame off; the document stays.
    mutating func close() -> Frame? {
        frames.count > 1 ? frames.removeLast() : nil
    }
}
