/// An image that a page may embed.
public struct ImageFile: Hashable, Sendable {
    public enum MediaType: String, Hashable, Sendable, CaseIterable {
        case png = "image/png"
        case jpeg = "image/jpeg"
        case gif = "image/gif"
        case webp = "image/webp"
        case svg = "image/svg+xml"

        init?(pathExtension: String) {
            switch pathExtension.lowercased() {
            case "png": self = .png
            case "jpg", "jpeg": self = .jpeg
            case "gif": self = .gif
            case "webp": self = .webp
            case "svg": self = .svg
            default: return nil
            }
        }
    }

    public var type: MediaType
    public var bytes: [UInt8]
}
