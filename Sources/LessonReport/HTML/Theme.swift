import Diagnostics
import Foundation
import Mustache

/// The parts of a page that an instructor may replace: its shells and its style.
public struct Theme: Sendable {
    let pageTemplate: MustacheTemplate
    let indexTemplate: MustacheTemplate
    let style: String
    /// The same for two themes alone that make the same pages.
    package let identity: String
    /// Not the theme's to change: the policy of each page names it.
    private(set) var script = Self.text(PackageResources.page_js)
    /// Whether pages may listen to the server that they came from.
    private(set) var isWatched = false

    public static let standard = Theme(
        pageTemplate: standardTemplate(PackageResources.page_mustache),
        indexTemplate: standardTemplate(PackageResources.index_mustache), style: text(PackageResources.page_css),
        identity: "standard")

    private init(pageTemplate: MustacheTemplate, indexTemplate: MustacheTemplate, style: String, identity: String) {
        self.identity = identity
        self.pageTemplate = pageTemplate
        self.indexTemplate = indexTemplate
        // What would end the style element early is spelled so that it does not.
        self.style = style.replacing("</", with: "<\\/")
    }

    /// The standard theme with what a folder has of `page.mustache`, `index.mustache` and `page.css` in its place;
    /// `extra.css` is added to the style.
    /// - Throws: where the folder has none of these files, or one that cannot be read or is no template.
    public init(folder: URL) throws(ThemeError) {
        let page = try Self.file("page.mustache", in: folder)
        let index = try Self.file("index.mustache", in: folder)
        let style = try Self.file("page.css", in: folder)
        let extra = try Self.file("extra.css", in: folder)
        guard [page, index, style, extra].contains(where: { $0 != nil }) else {
            throw ThemeError(
                path: folder.relativePath,
                reason: "no theme: a theme has at least one of page.mustache, index.mustache, page.css, extra.css")
        }
        let standard = Self.standard
        self.init(
            pageTemplate: try page.map { text throws(ThemeError) in try Self.template(text, "page.mustache", folder) }
                ?? standard.pageTemplate,
            indexTemplate: try index.map { text throws(ThemeError) in try Self.template(text, "index.mustache", folder)
            }
                ?? standard.indexTemplate, style: (style ?? standard.style) + (extra ?? ""),
            identity: SHA256(of: [page, index, style, extra].map { $0 ?? "" }.joined(separator: "\0").utf8).hexadecimal)
    }

    /// The same with pages that listen to the server that they came from.
    package func watched(by script: String) -> Theme {
        var theme = self
        theme.script += script
        theme.isWatched = true
        return theme
    }

    private static func file(_ name: String, in folder: URL) throws(ThemeError) -> String? {
        let path = folder.appending(path: name).relativePath
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ThemeError(path: path, reason: "cannot be read as text in UTF-8")
        }
        return text
    }

    private static func template(
        _ text: String, _ name: String, _ folder: URL
    ) throws(ThemeError) -> MustacheTemplate {
        let path = folder.appending(path: name).relativePath
        do {
            return try MustacheTemplate(string: text)
        } catch let mistake as MustacheTemplate.ParserError {
            let place = "\(path):\(mistake.context.lineNumber):\(mistake.context.columnNumber)"
            throw ThemeError(path: place, reason: "no Mustache template: \(reason(of: mistake.error))")
        } catch {
            throw ThemeError(path: path, reason: "no Mustache template: \(error)")
        }
    }

    private static func reason(of mistake: any Error) -> String {
        guard let known = mistake as? MustacheTemplate.Error else { return "a tag is not closed" }
        return switch known {
        case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
        case .unfinishedName: "this tag is not finished"
        case .expectedSectionEnd: "a section is not closed"
        case .invalidSetDelimiter: "these are no delimiters"
        case .transformAppliedToInheritanceSection: "a block takes no transform"
        case .illegalTokenInsideInheritSection, .textInsideInheritSection: "only blocks may stand in this parent"
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "there is no such pragma"
        }
    }

    private static func standardTemplate(_ bytes: [UInt8]) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: text(bytes))
        } catch {
            preconditionFailure("the standard theme: \(error)")
        }
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// A theme that cannot be used.
public struct ThemeError: Error, Hashable, CustomStringConvertible {
    public let path: String
    public let reason: String

    public var description: String { "\(path): \(reason)" }
}
