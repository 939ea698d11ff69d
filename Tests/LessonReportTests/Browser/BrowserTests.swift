import Foundation
import Testing

@testable import LessonFormat
@testable import LessonReport

/// What only a browser can tell.
@Suite(.serialized) struct BrowserTests {
    @Test func `pages please the checkers of HTML and accessibility, the keyboard, a narrow screen and paper`() throws {
        let folder = try PageFolder()
        let renderer = HTMLRenderer(theme: .standard)
        let sketch = SampleLesson.sketch()
        let pages = try [
            ("gallery.html", renderer.render(Gallery().report())),
            ("gallery-es.html", renderer.render(Gallery(language: "es").report())),
            ("sample.html", renderer.render(ReportBuilder().build(from: sketch.lesson, run: sketch.run))),
            ("index.html", IndexRenderer(theme: .standard).render(IndexTests().index)),
        ].map { try folder.write($0.1, $0.0) }
        try BrowserCheck(script: "check_pages.py").run(on: pages)
    }

    @Test func `the script does what a reader expects of it`() throws {
        let folder = try PageFolder()
        let sketch = SampleLesson.sketch()
        let page = HTMLRenderer(theme: .standard).render(ReportBuilder().build(from: sketch.lesson, run: sketch.run))
        let lesson = try folder.write(page, "sample.html")
        let lessons = SearchableCourse.index
        let index = try folder.write(IndexRenderer(theme: .standard).render(lessons), "index.html")
        try BrowserCheck(script: "check_script.py").run(on: [lesson, index])
    }

    @Test func `hostile text runs nothing, loads nothing and shows as text`() throws {
        let texts = try HostileLesson.corpus()
        #expect(texts.count >= 60)
        let folder = try PageFolder()
        let lesson = HostileLesson(texts: texts)
        let page = try folder.write(lesson.page, "hostile.html")
        let listed = try JSONEncoder().encode(texts)
        _ = try folder.write(String(decoding: listed, as: UTF8.self), "hostile.html.json")
        let index = try folder.write(lesson.index, "hostile-index.html")
        try BrowserCheck(script: "check_hostile.py").run(on: [page, index])
    }

    @Test func `a page of forty figures of fifty frames paints and steps quickly`() throws {
        let folder = try PageFolder()
        let sketch = PageSizeTests.manyFrames
        let page = HTMLRenderer(theme: .standard).render(ReportBuilder().build(from: sketch.lesson, run: sketch.run))
        try BrowserCheck(script: "check_speed.py").run(on: [try folder.write(page, "many-frames.html")])
    }
}

/// A course whose lessons have sections to be found.
private enum SearchableCourse {
    static var index: CourseIndex {
        var sketch = LessonSketch(title: "The perceptron")
        sketch.heading(2, "One neuron")
        sketch.text(.text("A perceptron is a neuron with a step."))
        return IndexBuilder().build(from: [(sketch.lesson, "01-perceptron.html")])
    }
}
