import LessonFormat

package struct EnglishWords: Words {
    package var language: String { "en" }
}

extension EnglishWords {
    package var contents: String { "On this page" }
    package var skipToText: String { "Skip to the text" }
    package var theme: String { "Colours" }
    package var themeNames: (automatic: String, light: String, dark: String) { ("Auto", "Light", "Dark") }
    package var glossary: String { "Glossary" }
    package var search: String { "Search" }
    package var allSections: String { "All sections" }
    package var nothingFound: String { "Nothing found" }
    package var courseMap: String { "What builds on what" }
    package var course: String { "Course" }
    package var previousLesson: String { "Previous" }
    package var nextLesson: String { "Next" }
    package var requires: String { "Builds on" }
    package var output: String { "Output" }
    package var code: String { "Code" }
    package var showCode: String { "Show the code" }
    package var solution: String { "Solution" }
    package var check: String { "What is checked" }
    package var hiddenTests: String { "Hidden tests" }
    package var wrongAnswer: String { "An answer that the checks refuse" }
    package var hint: String { "Hint" }
    package var notAnswered: String { "Not answered yet" }
    package var passed: String { "Passed" }
    package var failed: String { "Not right yet" }
    package var stoppedWithError: String { "Stopped with an error" }
    package func reached(_ limit: ReachedLimit) -> String {
        switch limit {
        case .time: "Took too long"
        case .memory: "Took too much memory"
        case .steps: "Took too many steps"
        case .depth: "Called too deep"
        case .output: "Printed too much"
        }
    }
    package var expectedError: String { "This cell is meant to fail" }
    package var notRun: String { "Not run" }
    package var error: String { "Error" }
    package var warning: String { "Warning" }
    package var note: String { "Note" }
    package var blank: String { "blank" }

    package func feedback(_ title: String) -> String { "Feedback: \(title)" }
    package var answer: String { "Answer" }
    package var earned: String { "Points" }
    package var possible: String { "of" }
    package var sum: String { "Sum" }
    package var hiddenTestFails: String { "a hidden test does not hold" }
    package var exercise: String { "Exercise" }
    package func cell(_ number: Int) -> String { "Cell \(number)" }

    package func label(_ label: Anchor.Label) -> String {
        switch label.kind {
        case .figure: "Figure \(label.number)"
        case .cell: "Cell \(label.number)"
        case .equation: "Equation \(label.number)"
        case .table: "Table \(label.number)"
        case .section: "Section \(label.number)"
        case .exercise: "Exercise \(label.number)"
        case .place: ""
        }
    }

    package func title(of callout: Block.Callout) -> String {
        switch callout {
        case .note: "Note"
        case .tip: "Tip"
        case .important: "Important"
        case .warning: "Warning"
        case .caution: "Caution"
        case .question: "Question"
        }
    }

    package func points(_ points: String) -> String { points == "1" ? "1 point" : "\(points) points" }
    package func skipped(name: String, line: Int) -> String { "Skipped: needs `\(name)` from the cell at line \(line)" }
    package func line(_ number: Int) -> String { "Line \(number)" }
    package func held(_ count: Int) -> String { count == 1 ? "1 expectation held" : "\(count) expectations held" }
    package func times(_ count: Int) -> String { count == 1 ? "ran once" : "ran \(count) times" }

    package var first: String { "First step" }
    package var back: String { "Step back" }
    package var forward: String { "Step forward" }
    package var last: String { "Last step" }
    package var play: String { "Play" }
    package var pause: String { "Pause" }
    package var step: String { "Step" }
    package var asTable: String { "All steps as a table" }

    package var shape: String { "Shape" }
    package var minimum: String { "Least" }
    package var maximum: String { "Greatest" }
    package var mean: String { "Mean" }
    package var deviation: String { "Standard deviation" }
    package var type: String { "Type" }
    package var value: String { "Value" }
    package func firstOf(_ shown: Int, _ all: Int) -> String { "the first \(shown) of \(all)" }
}
