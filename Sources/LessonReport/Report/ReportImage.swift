/// A picture of the lesson's folder, embedded.
public struct ReportImage: Hashable, Codable, Sendable {
    /// As the lesson spells it.
    public var path: String
    /// `image/png`.
    public var type: String
    public var base64: String
    /// In pixels, so that the page keeps its place; `nil` where the file does not say.
    public var width: Int?
    public var height: Int?

    /// What an `img` shows.
    public var source: String { "data:\(type);base64,\(base64)" }
}
