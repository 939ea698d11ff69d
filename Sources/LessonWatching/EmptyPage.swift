import Diagnostics
import Foundation
import LessonCourse
import LessonFormat
import LessonReport
import LessonRun

/// What stands where there was no page yet and none could be made: why.
struct EmptyPage {
    private let diagnostics: [Diagnostic]
    private let file: LessonFile

    init(_ diagnostics: [Diagnostic], of file: LessonFile) {
        self.diagnostics = diagnostics
        self.file = file
    }

    var html: String {
        var lesson = LessonParser().parse("# \(file.name)\n", file: file.path)
        lesson.blocks += diagnostics.map { .paragraph([.text($0.description)]) }
        let report = ReportBuilder().build(from: lesson, run: LessonRun(lessonHash: lesson.hash))
        return HTMLRenderer(theme: Theme.standard.watched(by: WatchScript.text)).render(report)
    }
}
