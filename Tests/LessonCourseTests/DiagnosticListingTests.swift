import Diagnostics
import Foundation
import LessonRun
import Testing

@testable import LessonCourse

@Suite struct DiagnosticListingTests {
    private struct Message: DiagnosticMessage {
        let id = "some-mistake"
        let text = "something is wrong"
    }

    @Test func `columns are given in UTF-8 and in UTF-16`() throws {
        let file = LessonFile(path: "a.md", folder: nil, bytes: Data("η🙂x\n".utf8))
        let span = TextSpan(line: 1, column: 7, bytes: 1)
        let checked = CheckedLesson(
            file: file, diagnostics: [Diagnostic(Message(), file: "a.md", at: span)], wasCancelled: false)
        let listing = DiagnosticListing([checked]).lessons[0].diagnostics[0]
        #expect(listing.place.start.column == 7)
        #expect(listing.place.start.utf16Column == 4)
        #expect(listing.place.end.utf16Column == 5)
    }

    @Test func `it carries its schema`() throws {
        let json = try LessonRunCoding.encoder().encode(DiagnosticListing([]))
        #expect(String(decoding: json, as: UTF8.self) == #"{"lessons":[],"schema":1}"#)
    }
}
