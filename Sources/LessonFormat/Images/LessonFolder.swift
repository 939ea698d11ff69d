import Diagnostics
import Foundation

/// The folder of a lesson: the only place that its images come from.
public struct LessonFolder: Sendable {
    /// The largest image, in bytes.
    public static let imageSizeLimit = 2_000_000

    /// With all symbolic links resolved, so that a path can be compared with it.
    private let root: URL

    public init(_ folder: URL) {
        root = folder.resolvingSymlinksInPath().standardizedFileURL
    }

    /// Everything that is wrong with the files of a lesson's images, in reading order.
    public func check(_ lesson: Lesson) -> [Diagnostic] {
        lesson.blocks.images.filter { !$0.isRemote && !$0.path.isEmpty }.compactMap { image in
            switch file(of: image, lesson: lesson.file) {
            case .success: nil
            case .failure(let diagnostic): diagnostic
            }
        }
    }

    /// The image's bytes, once it has been made sure that they are the lesson's own to give.
    public func file(of image: Inline.Image, lesson: String) -> Result<ImageFile, Diagnostic> {
        func failure(_ message: ImageFileMessage) -> Result<ImageFile, Diagnostic> {
            .failure(Diagnostic(message, file: lesson, at: image.span))
        }
        guard !image.isRemote, !image.path.isEmpty else { return failure(.missing(image.path)) }
        let path = image.path.percentDecoded
        guard !path.contains("\0") else { return failure(.missing(image.path)) }
        let url = root.appending(path: path).resolvingSymlinksInPath().standardizedFileURL
        guard !path.hasPrefix("/"), url.pathComponents.starts(with: root.pathComponents) else {
            return failure(.outsideFolder(image.path))
        }
        guard let type = ImageFile.MediaType(pathExtension: url.pathExtension) else {
            return failure(.unknownType(image.path))
        }
        guard let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey]),
            values.isRegularFile == true
        else { return failure(.missing(image.path)) }
        guard let size = values.fileSize, size <= Self.imageSizeLimit else {
            return failure(.tooLarge(image.path, bytes: values.fileSize ?? 0))
        }
        guard let bytes = try? Data(contentsOf: url), bytes.count <= Self.imageSizeLimit else {
            return failure(.missing(image.path))
        }
        return .success(ImageFile(type: type, bytes: Array(bytes)))
    }
}

enum ImageFileMessage: DiagnosticMessage {
    case missing(String)
    case outsideFolder(String)
    case unknownType(String)
    case tooLarge(String, bytes: Int)

    var id: String {
        switch self {
        case .missing: "missing-image"
        case .outsideFolder: "image-outside-folder"
        case .unknownType: "unknown-image-type"
        case .tooLarge: "image-too-large"
        }
    }

    var text: String {
        switch self {
        case .missing(let path): "there is no file `\(path)` in the lesson's folder"
        case .outsideFolder(let path): "`\(path)` lies outside the lesson's folder"
        case .unknownType(let path): "`\(path)` is no PNG, JPEG, GIF, WebP or SVG by its name"
        case .tooLarge(let path, let bytes): "an image is at most 2 MB, and `\(path)` has \(bytes) bytes"
        }
    }
}
