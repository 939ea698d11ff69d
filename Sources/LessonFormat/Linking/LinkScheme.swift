import Diagnostics

/// The kinds of address that a page never links to, since following them could run something or read a file.
public enum LinkScheme {
    private static let refused: Set<String> = [
        "about", "blob", "data", "file", "filesystem", "jar", "javascript", "livescript", "mocha", "vbscript",
        "view-source",
    ]

    /// The refused scheme of an address, read as browsers do: white space and controls do not count.
    public static func refused(in destination: String) -> String? {
        let scheme = destination.unicodeScalars.prefix(200).filter { $0.value > 0x20 }.prefix { $0 != ":" }
        let name = String(String.UnicodeScalarView(scheme)).lowercased()
        return destination.contains(":") && refused.contains(name) ? name : nil
    }
}

enum LinkMessage: DiagnosticMessage {
    case refusedScheme(String)
    case noAnchor(String, nearest: String?)
    case emptyReference(String)

    var id: String {
        switch self {
        case .refusedScheme: "refused-link"
        case .noAnchor: "no-such-anchor"
        case .emptyReference: "empty-reference"
        }
    }

    var text: String {
        switch self {
        case .refusedScheme(let scheme): "a page does not link to `\(scheme):` addresses"
        case .noAnchor(let id, _): "nothing here has the id `\(id)`"
        case .emptyReference(let id): "`\(id)` has no number, so the link needs a text"
        }
    }

    var hint: String? {
        switch self {
        case .noAnchor(_, let nearest): nearest.map { "Did you mean `#\($0)`?" }
        case .refusedScheme, .emptyReference: nil
        }
    }
}
