/// Markup as it grows. Blocks start on a line of their own.
struct ProseWriter {
    private(set) var html = ""

    mutating func write(_ markup: String) {
        html += markup
    }

    mutating func startLine() {
        if let last = html.utf8.last, last != UInt8(ascii: "\n") { html += "\n" }
    }

    /// A block with its opening tag, its inside and its closing tag on lines of their own.
    mutating func block(_ opening: String, _ closing: String, inside: (inout ProseWriter) -> Void) {
        startLine()
        html += opening + "\n"
        inside(&self)
        startLine()
        html += closing + "\n"
    }
}
