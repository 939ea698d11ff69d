import LessonFormat

/// The words of the page around the figures.
package protocol PageWords {
    var contents: String { get }
    var skipToText: String { get }
    var theme: String { get }
    var themeNames: (automatic: String, light: String, dark: String) { get }
    var course: String { get }
    var glossary: String { get }
    var search: String { get }
    var allSections: String { get }
    var nothingFound: String { get }
    var courseMap: String { get }
    var previousLesson: String { get }
    var nextLesson: String { get }
    var requires: String { get }
    var output: String { get }
    var code: String { get }
    var showCode: String { get }
    var solution: String { get }
    var check: String { get }
    var hiddenTests: String { get }
    var wrongAnswer: String { get }
    var hint: String { get }
    var notAnswered: String { get }
    var passed: String { get }
    var failed: String { get }
    var stoppedWithError: String { get }
    /// The answer ran into a limit.
    func reached(_ limit: ReachedLimit) -> String
    var expectedError: String { get }
    var notRun: String { get }
    var error: String { get }
    var warning: String { get }
    var note: String { get }
    var blank: String { get }

    var exercise: String { get }
    func cell(_ number: Int) -> String
    /// `Figure 3`, `Cell 2`.
    func label(_ label: Anchor.Label) -> String
    func title(of callout: Block.Callout) -> String
    func points(_ points: String) -> String
    /// The title of a student's page of results.
    func feedback(_ title: String) -> String
    var answer: String { get }
    var earned: String { get }
    var possible: String { get }
    var sum: String { get }
    var hiddenTestFails: String { get }
    /// The cell did not run, since the cell at `line` did not define `name`.
    func skipped(name: String, line: Int) -> String
    func line(_ number: Int) -> String
    /// How many expectations of a cell held.
    func held(_ count: Int) -> String
    func times(_ count: Int) -> String

    var first: String { get }
    var back: String { get }
    var forward: String { get }
    var last: String { get }
    var play: String { get }
    var pause: String { get }
    var step: String { get }
    var asTable: String { get }

    var shape: String { get }
    var minimum: String { get }
    var maximum: String { get }
    var mean: String { get }
    var deviation: String { get }
    var type: String { get }
    var value: String { get }
    func firstOf(_ shown: Int, _ all: Int) -> String
}
