import Diagnostics

/// Finds the YAML between the `---` lines at the top and blanks it, since Markdown would read a rule and a heading there.
struct FrontMatterSplitter {
    /// What stands between the two lines.
    struct Header {
        var yaml: String
        /// The line of the first byte of `yaml`.
        var firstLine: Int
    }

    let sink: DiagnosticSink

    func split(_ lines: inout SourceLines) -> Header? {
        guard lines.count > 1, isFence(lines, 1, ["---"]) else { return nil }
        guard let end = (2...lines.count).first(where: { isFence(lines, $0, ["---", "..."]) }) else {
            if startsLikeAKey(lines[line: 2]) { sink.report(FrontMatterMessage.unclosed, at: lines.span(ofLine: 1)) }
            return nil
        }
        let yaml = (2..<end).map { lines.text(of: $0) }.joined(separator: "\n")
        for line in 1...end { lines.blank(line) }
        return Header(yaml: yaml, firstLine: 2)
    }

    private func isFence(_ lines: SourceLines, _ line: Int, _ fences: [String]) -> Bool {
        var bytes = lines[line: line]
        while bytes.last?.isSpaceOrTab == true { bytes.removeLast() }
        return bytes.count == 3 && fences.contains(String(decoding: bytes, as: UTF8.self))
    }

    /// Whether a line reads `title: …`: then the `---` above was no rule.
    private func startsLikeAKey(_ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.drop { $0.isWordPart || $0 == .dash }
        return rest.startIndex > bytes.startIndex && rest.first == .colon
    }
}
