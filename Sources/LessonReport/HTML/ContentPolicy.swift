import Diagnostics
import Foundation

/// The policy in each page: nothing but its own script and style runs, and nothing is fetched.
struct ContentPolicy {
    let script: String
    let style: String
    /// Whether the page may listen to where it came from.
    var connects = false

    var value: String {
        "default-src 'none'; script-src '\(Self.hash(script))'; style-src '\(Self.hash(style))'; img-src data:; "
            + (connects ? "connect-src 'self'; " : "") + "base-uri 'none'; form-action 'none'"
    }

    static func hash(_ text: String) -> String {
        "sha256-" + Data(SHA256(of: text.utf8).bytes).base64EncodedString()
    }
}
