import LessonFormat
import Testing

@testable import LessonCourse

@Suite struct CourseRequirementsTests {
    private func lesson(_ id: String, requires: String) -> (id: String, lesson: Lesson) {
        (id, LessonParser().parse("---\ntitle: T\nrequires: [\(requires)]\n---\n\nText.\n", file: id + ".md"))
    }

    @Test func `a lesson is found by its name and by its number`() {
        let requirements = CourseRequirements([
            lesson("01-perceptron", requires: ""), lesson("02-layers", requires: "1"),
            lesson("03-descent", requires: "01-perceptron, 02"),
        ])
        for id in ["01-perceptron", "02-layers", "03-descent"] { #expect(requirements.diagnostics(of: id).isEmpty) }
    }

    @Test func `a lesson that is not there is an error at its key, with the nearest name`() {
        let requirements = CourseRequirements([
            lesson("01-perceptron", requires: ""), lesson("02-layers", requires: "01-perceptrom"),
        ])
        let diagnostics = requirements.diagnostics(of: "02-layers")
        #expect(
            diagnostics.map(\.description) == [
                "02-layers.md:3:1: error: `requires` names “01-perceptrom”, and no lesson of this course has that name or number"
            ])
        #expect(diagnostics.first?.hint == "Did you mean `01-perceptron`?")
    }

    @Test func `of lessons that are named one by one, what is elsewhere is a warning`() {
        let requirements = CourseRequirements([lesson("02-layers", requires: "1")], scope: .selection)
        #expect(
            requirements.diagnostics(of: "02-layers").map(\.description) == [
                "02-layers.md:3:1: warning: `requires` names “1”, and no lesson that was named or stands beside this one has that name or number"
            ])
    }

    @Test func `lessons that require each other are an error`() {
        let requirements = CourseRequirements([lesson("1-a", requires: "2"), lesson("2-b", requires: "1")])
        #expect(requirements.diagnostics(of: "1-a").map(\.id) == ["circular-requirement"])
        #expect(requirements.diagnostics(of: "2-b").map(\.id) == ["circular-requirement"])
    }
}
