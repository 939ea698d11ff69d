import Foundation
import Testing

/// Compares with a file of the fixtures folder, or writes it where `RECORD=1` is set.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
    Issue.record(
        "\(name) differs: got \(pairs?.0.prefix(200) ?? "") where \(pairs?.1.prefix(200) ?? "") was recorded",
        sourceLocation: sourceLocation)
}

extension String {
    /// Every tag of a page as the browser reads it: names and the names of attributes, values left out.
    var tagsWithoutValues: [String] {
        var tags: [String] = []
        var tag: String?
        var isInValue = false
        for character in unicodeScalars {
            if isInValue {
                isInValue = character != "\""
            } else if character == "<" {
                tag = "<"
            } else if character == ">" {
                if let tag { tags.append(tag) }
                tag = nil
            } else if tag != nil {
                if character == "\"" { isInValue = true } else { tag?.unicodeScalars.append(character) }
            }
        }
        return tags
    }

    /// The markup with each element on a line of its own, so that a re-recording can be reviewed.
    var onLines: String { replacing("><", with: ">\n<") }
}
