extension LibraryReference.Entry {
    /// For a terminal: signatures, help, shapes, an example.
    package var text: String {
        var parts = lines.map { "\($0.declaration)\n    \($0.help)" }
        if let shapes = example?.shapes { parts.append("Shapes: \(shapes)") }
        if !members.isEmpty {
            parts.append("Members:\n" + members.map { "  \($0.declaration)\n      \($0.help)" }.joined(separator: "\n"))
        }
        if let example {
            let code = example.code.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
            parts.append("Example:\n" + code.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    fileprivate var markdown: String {
        var text = "### `\(name)`\n\n```text\n" + lines.map(\.declaration).joined(separator: "\n") + "\n```\n\n"
        var helps: [String] = []
        for line in lines where !helps.contains(line.help) && !line.help.isEmpty { helps.append(line.help) }
        text += helps.joined(separator: " ") + "\n\n"
        if let shapes = example?.shapes { text += "Shapes: \(shapes)\n\n" }
        if let example { text += "```swift\n\(example.code)\n```\n\n" }
        guard !members.isEmpty else { return text }
        text += "| member | |\n|---|---|\n"
        for member in members {
            text +=
                "| `\(member.declaration.replacing("|", with: "\\|"))` | \(member.help.replacing("|", with: "\\|")) |\n"
        }
        return text + "\n"
    }
}

extension LibraryReference {
    /// `docs/reference.md`.
    package var markdown: String {
        var text = """
            # What a cell can call

            Beside Swift's own library. This page is made by `lesson help --markdown` from the declarations themselves, and
            every example on it is run by the tests. On the command line, `lesson help Conv2D` shows one entry.


            """
        for topic in topics {
            text += "## \(topic.title)\n\n"
            for example in topic.examples { text += entry(for: example.name, .lessons).markdown }
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }
}
