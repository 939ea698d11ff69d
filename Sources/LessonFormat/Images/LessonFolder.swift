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

    /// The bytes of an image's file, once it has been made sure that they are the lesson's own to give.
    ///
    /// `lesson` is the lesson's path, for the diagnostic.
    public func bytes(of image: Inline.Image, lesson: String) -> Result<[UInt8], Diagnostic> {
        read(image.path.percentDecoded).mapError { problem in
            Diagnostic(ImageFileMessage(path: image.path, problem: problem), file: lesson, at: image.span)
        }
    }

    private func read(_ path: String) -> Result<[UInt8], ImageFileMessage.Problem> {
        guard !path.isEmpty, !path.contains("\0") else { return .failure(.missing) }
        let file = root.appending(path: path).resolvingSymlinksInPath().standardizedFileURL
        guard !path.hasPrefix("/"), file.pathComponents.starts(with: root.pathComponents) else {
            return .failure(.outside)
        }
        guard let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey]),
            values.isRegularFile == true, let size = values.fileSize
        else { return .failure(.missing) }
        guard size <= Self.imageSizeLimit else { return .failure(.tooLarge(bytes: size)) }
        guard let bytes = try? Data(contentsOf: file) else { return .failure(.missing) }
        // The file may have grown since.
        return bytes.count <= Self.imageSizeLimit ? .success(Array(bytes)) : .failure(.tooLarge(bytes: bytes.count))
    }
}

struct ImageFileMessage: DiagnosticMessage {
    enum Problem: Error {
        case missing
        case outside
        case tooLarge(bytes: Int)
    }

    let path: String
    let problem: Problem

    var id: String {
        switch problem {
        case .missing: "missing-image"
        case .outside: "image-outside-folder"
        case .tooLarge: "image-too-large"
        }
    }

    var text: String {
        switch problem {
        case .missing: "there is no file `\(path)` in the lesson's folder"
        case .outside: "`\(path)` lies outside the lesson's folder"
        case .tooLarge(let bytes): "an image is at most 2 MB, and `\(path)` has \(bytes) bytes"
        }
    }

    var hint: String? {
        switch problem {
        case .missing: nil
        case .outside: "Copy the image into the lesson's folder"
        case .tooLarge: "Make it smaller, or save it as JPEG"
        }
    }
}
