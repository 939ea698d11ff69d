import Diagnostics

/// Gives every anchor its final id and number.
struct IDRegistry {
    private(set) var anchors: [Anchor] = []
    private var indexOfID: [String: Int] = [:]

    init(_ drafts: [DraftAnchor], sink: DiagnosticSink) {
        // The author's ids come first, so that a made one never takes a name that is used further down.
        var owners: [String: DraftAnchor] = [:]
        for draft in drafts {
            guard let id = draft.id else { continue }
            if let owner = owners[id] {
                let note = sink.note("it is first given here", at: owner.span)
                sink.report(IDMessage.duplicate(id), at: draft.span, notes: [note])
            } else {
                owners[id] = draft
            }
        }
        var taken = Set(owners.keys)
        var counts: [Anchor.Kind: Int] = [:]
        var suffixes: [String: Int] = [:]
        for draft in drafts {
            counts[draft.kind, default: 0] += 1
            let number = draft.kind == .place ? 0 : counts[draft.kind, default: 0]
            let id = draft.id ?? Self.unused(Self.base(of: draft, number: number), &taken, &suffixes)
            let label = Anchor.Label(kind: draft.kind, number: number)
            if indexOfID[id] == nil { indexOfID[id] = anchors.count }
            anchors.append(Anchor(id: id, label: label, title: draft.title, span: draft.span))
        }
    }

    func anchor(_ id: String) -> Anchor? { indexOfID[id].map { anchors[$0] } }

    func finalID(_ ticket: String) -> String {
        DraftAnchor.index(ofTicket: ticket).map { anchors[$0].id } ?? ticket
    }

    private static func base(of draft: DraftAnchor, number: Int) -> String {
        switch draft.kind {
        case .section: AnchorID.slug(of: draft.title)
        case .place: draft.cell.map { "aside-\($0 + 1)" } ?? AnchorID.slug(of: draft.title)
        case .figure, .cell, .equation, .table, .exercise: "\(draft.kind.rawValue)-\(number)"
        }
    }

    /// `base`, or `base-1`, `base-2` as Git hosts number headings of one text.
    private static func unused(_ base: String, _ taken: inout Set<String>, _ suffixes: inout [String: Int]) -> String {
        if taken.insert(base).inserted { return base }
        while true {
            suffixes[base, default: 0] += 1
            let candidate = "\(base)-\(suffixes[base, default: 0])"
            if taken.insert(candidate).inserted { return candidate }
        }
    }
}

enum IDMessage: DiagnosticMessage {
    case duplicate(String)

    var id: String { "duplicate-id" }

    var text: String {
        switch self {
        case .duplicate(let id): "the id `\(id)` is already taken"
        }
    }
}
