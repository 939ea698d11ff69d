import Foundation
import Testing

@testable import LessonReport

@Suite struct PageTests {
    @Test func `the sample lesson becomes a page`() throws {
        let sketch = SampleLesson.sketch()
        let report = ReportBuilder().build(from: sketch.lesson, run: sketch.run)
        let page = HTMLRenderer(theme: .standard).render(report)
        if let path = ProcessInfo.processInfo.environment["PAGE"] {
            try page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(page.hasPrefix("<!DOCTYPE html>"))
    }
}
