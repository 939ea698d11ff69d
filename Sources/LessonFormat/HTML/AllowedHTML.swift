import Diagnostics

/// The raw HTML that a lesson may hold; everything else is shown as text.
enum AllowedHTML: Equatable {
    case details(isOpen: Bool)
    case summary
    case figure(id: String?)
    case caption
    case lineBreak
    case element(Inline.Element)
    /// `title` names the entry where the text is an inflected form of it.
    case definition(title: String?)

    /// The spelling of every allowed name.
    static let names =
        ["details", "summary", "figure", "figcaption", "br", "dfn"]
        + Inline.Element.Name.allCases.map(\.rawValue)

    /// What a tag means, closing tags included; `nil` for a tag that is refused.
    init?(_ tag: HTMLTag) {
        let allowed = Self.attributes[tag.name] ?? []
        guard tag.attributes.keys.allSatisfy(allowed.contains) else { return nil }
        switch tag.name {
        case "details": self = .details(isOpen: tag.attributes["open"] != nil)
        case "summary": self = .summary
        case "figure": self = .figure(id: tag.attributes["id"])
        case "figcaption": self = .caption
        case "br": self = .lineBreak
        case "dfn": self = .definition(title: tag.attributes["title"])
        default:
            guard let name = Inline.Element.Name(rawValue: tag.name) else { return nil }
            let attribute = tag.attributes["id"] ?? tag.attributes["title"]
            if name == .a, !tag.isClosing, attribute == nil { return nil }
            self = .element(Inline.Element(name: name, attribute: attribute))
        }
    }

    private static let attributes: [String: [String]] = [
        "details": ["open"], "figure": ["id"], "a": ["id"], "abbr": ["title"], "dfn": ["title"],
    ]
}

enum HTMLMessage: DiagnosticMessage {
    case refused(String)
    case unclosed(String)
    case stray(String)
    case strandedCaption

    var id: String {
        switch self {
        case .refused: "refused-html"
        case .unclosed: "unclosed-html"
        case .stray: "stray-html"
        case .strandedCaption: "stranded-html"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .refused: .warning
        case .unclosed, .stray, .strandedCaption: .error
        }
    }

    var text: String {
        switch self {
        case .refused(let markup): "`\(markup)` is shown as text: raw HTML outside the allowed list is not carried"
        case .unclosed(let name): "`<\(name)>` opens here and is never closed"
        case .stray(let name): "`</\(name)>` closes nothing that is open here"
        case .strandedCaption: "`<summary>` belongs at the top of `<details>`, `<figcaption>` into `<figure>`"
        }
    }

    var hint: String? {
        switch self {
        case .refused: "Allowed are " + AllowedHTML.names.map { "`\($0)`" }.joined(separator: ", ")
        case .unclosed(let name): "Close it with `</\(name)>`"
        case .stray, .strandedCaption: nil
        }
    }
}
