import Diagnostics
import Foundation
import LessonFormat

/// Reads the pictures of a lesson: regular files inside its own folder, of at most 2 MB.
struct ImageEmbedder {
    static let sizeLimit = 2 << 20

    /// The lesson's path as the user named it.
    let lessonFile: String

    func embed(from blocks: [Block]) -> (images: [ReportImage], diagnostics: [Diagnostic]) {
        var images: [ReportImage] = []
        var diagnostics: [Diagnostic] = []
        var seen: Set<String> = []
        for image in LessonWalk(blocks).images where seen.insert(image.path).inserted {
            switch load(image.path) {
            case .success(let loaded): images.append(loaded)
            case .failure(let message): diagnostics.append(Diagnostic(message, file: lessonFile, at: image.span))
            }
        }
        return (images, diagnostics)
    }

    private func load(_ path: String) -> Result<ReportImage, ImageMessage> {
        guard !path.contains("://"), !path.hasPrefix("//"), !path.hasPrefix("data:") else { return .failure(.remote) }
        let folder = URL(filePath: lessonFile).deletingLastPathComponent().resolvingSymlinksInPath()
        let name = path.removingPercentEncoding ?? path
        let file = folder.appending(path: name).standardizedFileURL.resolvingSymlinksInPath()
        guard file.path.hasPrefix(folder.path + "/") else { return .failure(.outside(path)) }
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
            attributes[.type] as? FileAttributeType == .typeRegular
        else { return .failure(.missing(path)) }
        guard (attributes[.size] as? Int ?? .max) <= Self.sizeLimit else { return .failure(.tooBig(path)) }
        guard let data = FileManager.default.contents(atPath: file.path) else { return .failure(.missing(path)) }
        guard let format = ImageFormat(of: data) else { return .failure(.unknownFormat(path)) }
        let size = format.size(of: data)
        return .success(
            ReportImage(
                path: path, type: format.type, base64: data.base64EncodedString(), width: size?.width,
                height: size?.height))
    }
}

enum ImageMessage: DiagnosticMessage, Error {
    case remote
    case outside(String)
    case missing(String)
    case tooBig(String)
    case unknownFormat(String)

    var id: String {
        switch self {
        case .remote: "image-remote"
        case .outside: "image-outside"
        case .missing: "image-missing"
        case .tooBig: "image-too-big"
        case .unknownFormat: "image-format"
        }
    }

    var text: String {
        switch self {
        case .remote: "a picture must be a file in the lesson's folder, not an address"
        case .outside(let path): "the picture '\(path)' lies outside the lesson's folder"
        case .missing(let path): "there is no picture '\(path)' in the lesson's folder"
        case .tooBig(let path): "the picture '\(path)' has more than \(ImageEmbedder.sizeLimit >> 20) MB"
        case .unknownFormat(let path): "'\(path)' is no picture in a format that pages show"
        }
    }

    var hint: String? {
        switch self {
        case .remote, .outside: "Copy the picture into the lesson's folder."
        case .missing: nil
        case .tooBig: "Make it smaller, or save it as JPEG."
        case .unknownFormat: "Save it as PNG, JPEG, GIF, WebP or SVG."
        }
    }
}
