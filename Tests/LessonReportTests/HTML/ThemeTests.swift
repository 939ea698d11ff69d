import Foundation
import Testing

@testable import LessonReport

@Suite struct ThemeTests {
    private func page(_ theme: Theme) -> String {
        let sketch = LessonSketch(title: "A lesson")
        return HTMLRenderer(theme: theme).render(ReportBuilder().build(from: sketch.lesson, run: sketch.run))
    }

    @Test func `a folder overrides what it has and leaves the rest`() throws {
        let folder = try PageFolder()
        _ = try folder.write("<!DOCTYPE html><title>{{{title}}}</title><style>{{{style}}}</style>ours", "page.mustache")
        _ = try folder.write(":root { --accent: red; }", "extra.css")
        let page = page(try Theme(folder: folder.url))
        #expect(page.hasPrefix("<!DOCTYPE html><title>A lesson</title><style>"))
        #expect(page.hasSuffix(":root { --accent: red; }</style>ours"))
        #expect(page.contains("--paper"))
    }

    @Test func `a style cannot end its element`() throws {
        let folder = try PageFolder()
        _ = try folder.write("p::before { content: \"</style><script>\"; }", "page.css")
        let theme = try Theme(folder: folder.url)
        #expect(!theme.style.contains("</"))
        #expect(page(theme).ranges(of: "</style").count == page(.standard).ranges(of: "</style").count)
    }

    @Test func `a folder without a theme, and a template that is none, are refused by name`() throws {
        let folder = try PageFolder()
        #expect { try Theme(folder: folder.url) } throws: { "\($0)".contains("no theme") }
        _ = try folder.write("{{#open}}", "index.mustache")
        #expect { try Theme(folder: folder.url) } throws: { "\($0)".contains("mustache:1:10: no Mustache template") }
    }
}
