import Diagnostics
import Foundation
import LessonFormat

/// The Swift files beside a lesson that its front matter `uses`.
struct UsedFiles {
    private static let byteLimit = 1 << 20
    /// The lesson's folder; `nil` where the lesson came from standard input.
    let folder: String?

    /// A file's source, whose diagnostics name it by its path beside the lesson.
    func read(_ name: String, for lesson: Lesson) -> Result<SourceFragment, Diagnostic> {
        let span = lesson.frontMatter.spans["uses"] ?? .start
        func refuse(_ message: UsedFileMessage) -> Result<SourceFragment, Diagnostic> {
            .failure(Diagnostic(message, file: lesson.file, at: span))
        }
        guard let folder else { return refuse(.noFolder(name)) }
        let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let path = URL(fileURLWithPath: root).appendingPathComponent(name).resolvingSymlinksInPath().path
        guard path.hasPrefix(root + "/") else { return refuse(.outside(name)) }
        guard let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType,
            kind == .typeRegular, let bytes = FileManager.default.contents(atPath: path)
        else { return refuse(.unreadable(name)) }
        guard bytes.count <= Self.byteLimit else { return refuse(.tooLarge(name)) }
        guard let text = String(validating: bytes, as: UTF8.self) else { return refuse(.notText(name)) }
        return .success(SourceFragment(wholeFile: text, file: shownPath(of: name, beside: lesson.file)))
    }

    private func shownPath(of name: String, beside lesson: String) -> String {
        guard let slash = lesson.lastIndex(of: "/") else { return name }
        return lesson[...slash] + name
    }
}

private enum UsedFileMessage: DiagnosticMessage {
    case noFolder(String)
    case outside(String)
    case unreadable(String)
    case tooLarge(String)
    case notText(String)

    var id: String { "used-file" }

    var text: String {
        switch self {
        case .noFolder(let name): "`uses` names \(name), but a lesson from standard input has no folder"
        case .outside(let name): "`uses` names \(name), which lies outside of the lesson's folder"
        case .unreadable(let name): "`uses` names \(name), which is no file that can be read"
        case .tooLarge(let name): "`uses` names \(name), which is larger than 1 MiB"
        case .notText(let name): "`uses` names \(name), which is not UTF-8 text"
        }
    }

    var hint: String? { "Name Swift files beside the lesson: `uses: [plot.swift]`" }
}
