import Canvas
import Diagnostics
import Foundation
import LessonFormat

/// Makes the pictures of a lesson part of its page.
struct ImageEmbedder {
    /// The lesson's path as the user named it.
    let lessonFile: String

    func embed(from blocks: [Block]) -> (images: [ReportImage], diagnostics: [Diagnostic]) {
        let folder = LessonFolder(URL(filePath: lessonFile).deletingLastPathComponent())
        var images: [ReportImage] = []
        var diagnostics: [Diagnostic] = []
        var seen: Set<String> = []
        // An address is a mistake that the lesson's parser has reported.
        for image in LessonWalk(blocks).images where !image.isRemote && seen.insert(image.path).inserted {
            switch folder.bytes(of: image, lesson: lessonFile).flatMap({ load(Data($0), image) }) {
            case .success(let loaded): images.append(loaded)
            case .failure(let diagnostic): diagnostics.append(diagnostic)
            }
        }
        return (images, diagnostics)
    }

    private func load(_ data: Data, _ image: Inline.Image) -> Result<ReportImage, Diagnostic> {
        guard let format = ImageFormat(of: data) else {
            return .failure(Diagnostic(ImageMessage.unknownFormat(image.path), file: lessonFile, at: image.span))
        }
        let size = format.size(of: data)
        return .success(
            ReportImage(
                path: image.path, type: format.type, base64: data.base64EncodedString(), width: size?.width,
                height: size?.height))
    }
}

enum ImageMessage: DiagnosticMessage {
    case unknownFormat(String)

    var id: String { "image-format" }

    var text: String {
        switch self {
        case .unknownFormat(let path): "`\(path)` is no picture in a format that pages show"
        }
    }

    var hint: String? { "save it as PNG, JPEG, GIF, WebP or SVG" }
}
