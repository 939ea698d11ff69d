import Foundation

/// The parts of a page that an instructor may replace: its shells and its style.
public struct Theme: Sendable {
    var pageTemplate: String
    var indexTemplate: String
    var style: String
    /// Not the theme's to change: the policy of each page names it.
    let script = Self.text(PackageResources.page_js)

    public static let standard = Theme(
        pageTemplate: text(PackageResources.page_mustache), indexTemplate: text(PackageResources.index_mustache),
        style: text(PackageResources.page_css))

    private init(pageTemplate: String, indexTemplate: String, style: String) {
        self.pageTemplate = pageTemplate
        self.indexTemplate = indexTemplate
        self.style = style
    }

    /// The standard theme with what a folder has of `page.mustache`, `index.mustache`, `page.css` in its place;
    /// `extra.css` is added to the style.
    public init(folder: URL) {
        func file(_ name: String) -> String? {
            try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        let standard = Self.standard
        self.init(
            pageTemplate: file("page.mustache") ?? standard.pageTemplate,
            indexTemplate: file("index.mustache") ?? standard.indexTemplate,
            style: (file("page.css") ?? standard.style) + (file("extra.css") ?? ""))
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
