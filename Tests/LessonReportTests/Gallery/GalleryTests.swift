import Figures
import Foundation
import Testing

@testable import LessonReport

@Suite struct GalleryTests {
    private static let html = Dictionary(
        uniqueKeysWithValues: Gallery.samples.map { sample in
            let story = FigureStory(figure: sample.figure, words: EnglishWords()).alternative
            let figure = ReportFigure(
                id: sample.name, key: "c1.1", label: nil, figure: sample.figure, title: "",
                caption: [.text("A caption")],
                alternative: story, width: nil, keyFrames: [])
            return (sample.name, FigureHTML(figure: figure, words: EnglishWords(), math: .standard).html)
        })

    @Test(arguments: Gallery.samples.map(\.name))
    func `a figure is drawn as recorded`(name: String) throws {
        try expectGolden(try #require(Self.html[name]).onLines, "Figures/\(name).html")
    }

    @Test(arguments: Gallery.samples.map(\.name))
    func `a figure has no style of its own and no script`(name: String) throws {
        let html = try #require(Self.html[name])
        #expect(!html.contains(" style="))
        #expect(!html.contains("<script"))
        #expect(!html.contains("nan") && !html.contains("NaN"))
    }

    @Test func `every kind tells what is to be seen, in both languages`() {
        for sample in Gallery.samples {
            let english = FigureStory(figure: sample.figure, words: EnglishWords()).alternative
            let spanish = FigureStory(figure: sample.figure, words: SpanishWords()).alternative
            #expect(english.count > 10, "\(sample.name)")
            #expect(spanish != english, "\(sample.name)")
        }
    }

    @Test func `the gallery is a page`() throws {
        let page = HTMLRenderer(theme: .standard).render(Gallery().report())
        if let path = ProcessInfo.processInfo.environment["GALLERY"] {
            try page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        for sample in Gallery.samples { #expect(page.contains("<h2 id=\"\(sample.name)\">")) }
    }
}
