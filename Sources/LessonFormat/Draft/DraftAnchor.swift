import Diagnostics

/// Something that a link may lead to, before ids are final.
struct DraftAnchor {
    /// The author's own; `nil` where one is to be made.
    var id: String?
    var kind: Anchor.Kind
    var title: String
    var span: TextSpan
    /// The cell that it is the anchor of.
    var cell: Int?

    init(id: String?, kind: Anchor.Kind, title: String, span: TextSpan) {
        self.id = id
        self.kind = kind
        self.title = title
        self.span = span
    }

    /// A cell that shows something under a caption is a figure.
    init(cell: Cell) {
        id = cell.id
        title = cell.options.caption ?? ""
        span = cell.span
        self.cell = cell.index
        switch cell.role {
        case .exercise: kind = .exercise
        case .ordinary: kind = cell.options.caption != nil || cell.id?.hasPrefix("fig-") == true ? .figure : .cell
        case .solution, .check, .tests, .wrong: kind = .place
        }
    }

    /// Stands for the id of the anchor at `index` until ids are final. No id can hold its first character.
    static func ticket(_ index: Int) -> String { "\u{1}\(index)" }

    static func index(ofTicket ticket: String) -> Int? {
        ticket.hasPrefix("\u{1}") ? Int(ticket.dropFirst()) : nil
    }
}
