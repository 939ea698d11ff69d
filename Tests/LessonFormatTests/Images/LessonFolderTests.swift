import Foundation
import LessonFormat
import Testing

/// A lesson's images come from its folder and from nowhere else.
struct LessonFolderTests {
    private let root: URL
    private let folder: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "lesson-folder-\(UUID().uuidString)")
        folder = root.appending(path: "lesson")
        try FileManager.default.createDirectory(at: folder.appending(path: "photos"), withIntermediateDirectories: true)
        try Data([1, 2, 3]).write(to: folder.appending(path: "photos/a b.png"))
        try Data([1]).write(to: root.appending(path: "secret.png"))
        try Data(count: 2_000_001).write(to: folder.appending(path: "big.jpg"))
        let manager = FileManager.default
        try manager.createSymbolicLink(
            at: folder.appending(path: "out.png"), withDestinationURL: root.appending(path: "secret.png"))
        try manager.createSymbolicLink(
            at: folder.appending(path: "in.png"), withDestinationURL: folder.appending(path: "photos/a b.png"))
        try manager.createDirectory(at: folder.appending(path: "folder.png"), withIntermediateDirectories: true)
    }

    private func problem(with path: String) -> String? {
        defer { try? FileManager.default.removeItem(at: root) }
        let lesson = LessonParser().parse("![alt](\(path))", file: "lesson.md")
        guard case .paragraph(let content)? = lesson.blocks.first, case .image(let image)? = content.first,
            case .failure(let diagnostic) = LessonFolder(folder).bytes(of: image, lesson: "lesson.md")
        else { return nil }
        return diagnostic.id
    }

    @Test(arguments: ["photos/a%20b.png", "<photos/a b.png>", "./photos/../photos/a%20b.png", "in.png"])
    func `a file in the folder is read`(path: String) {
        #expect(problem(with: path) == nil)
    }

    @Test(arguments: [
        ("../secret.png", "image-outside-folder"), ("out.png", "image-outside-folder"),
        ("/etc/passwd", "image-outside-folder"), ("%2e%2e/secret.png", "image-outside-folder"),
        ("photos/../../secret.png", "image-outside-folder"), ("big.jpg", "image-too-large"),
        ("folder.png", "missing-image"), ("none.png", "missing-image"),
    ])
    func `any other is refused`(path: String, id: String) {
        #expect(problem(with: path) == id)
    }
}
