import Diagnostics

/// What an image must be, as far as its spelling tells. `LessonFolder` looks at the file.
struct ImageRules {
    let sink: DiagnosticSink

    func check(_ image: Inline.Image) {
        if image.alternative.trimmed.isEmpty { sink.report(ImageMessage.noAlternative, at: image.span) }
        if image.path.isEmpty {
            sink.report(ImageMessage.noPath, at: image.span)
        } else if image.isRemote {
            sink.report(ImageMessage.remote(image.path), at: image.span)
        }
    }
}

extension Inline.Image {
    /// Whether the path leads out of the file system: `https://…`, `//host/…`, `data:…`.
    public var isRemote: Bool {
        if path.hasPrefix("//") { return true }
        let scheme = path.prefix { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." }
        return scheme.count > 1 && path.dropFirst(scheme.count).hasPrefix(":")
    }
}

enum ImageMessage: DiagnosticMessage {
    case noAlternative
    case noPath
    case remote(String)

    var id: String {
        switch self {
        case .noAlternative: "image-without-alternative"
        case .noPath: "image-without-path"
        case .remote: "remote-image"
        }
    }

    var text: String {
        switch self {
        case .noAlternative: "an image needs a text alternative"
        case .noPath: "an image needs the path of a file"
        case .remote(let path): "an image is a file beside the lesson, not `\(path)`"
        }
    }

    var hint: String? {
        switch self {
        case .noAlternative: "Write `![what is to be seen](…)`"
        case .noPath: nil
        case .remote: "Save it in the lesson's folder: a page needs no network"
        }
    }
}
