import CellLanguage
import Diagnostics
import Foundation
import LessonFormat
import LessonRun
import Testing

@testable import LessonRunner

/// What checks see of an answer, and what an answer can gain by tricks.
@Suite struct AnswerTests {
    private static let lesson = """
        ```swift
        let base = 10
        func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.01 }
        ```

        ```swift {#half .exercise seconds=0.3}
        let half = ____
        ```

        ```swift {.solution for=half}
        let half = 0.5
        ```

        ```swift {.check for=half points=1}
        expect(near(half, 0.5), hint: "A half")
        ```

        ```swift {.check for=half points=3}
        expect(half > 0.4 && half < Double(base))
        ```

        ```swift {#sigmoid .exercise}
        func sigmoid(_ z: Double) -> Double { ____ }
        ```

        ```swift {.solution for=sigmoid}
        func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
        ```

        ```swift {.check for=sigmoid}
        expect(sigmoid(2), near: 0.880797078, tolerance: 1e-9)
        ```

        """

    /// How answers to the two exercises fare.
    private func judge(half: String = "____", sigmoid: String = "____") -> [ExerciseRun] {
        let theirs = "```swift {#half .exercise}\n\(half)\n```\n\n```swift {#sigmoid .exercise}\n\(sigmoid)\n```\n"
        let lesson = LessonParser().parse(Self.lesson, file: "lesson.md")
        let answers = SubmittedAnswers(to: lesson, in: LessonParser().parse(theirs, file: "ada.md"))
        return LargeStack.run {
            var assembler = RunAssembler(lesson: lesson)
            LessonRunner().run(lesson, in: nil, answers: answers) { assembler.add($0) }
            return assembler.assemble().exercises
        }
    }

    @Test func `the lesson itself is sound`() {
        #expect(!LessonRunner().run(LessonParser().parse(Self.lesson, file: "lesson.md")).hasFailed)
    }

    @Test func `a right answer passes, by other ways than the solution's too`() {
        let runs = judge(
            half: "let one = 1.0\nlet half = one / 2",
            sigmoid:
                "func e(_ x: Double) -> Double { exp(x) }\nfunc sigmoid(_ z: Double) -> Double { e(z) / (e(z) + 1) }")
        #expect(runs.map(\.result) == [.passed, .passed])
        #expect(runs.map(\.points) == [4, 1])
    }

    @Test func `a blank is not answered yet`() {
        #expect(judge().map(\.result) == [.notAnswered, .notAnswered])
    }

    @Test func `checks that hold earn the points that they carry`() {
        let run = judge(half: "let half = 0.6")[0]
        #expect(run.result == .failed)
        #expect(run.points == 3)
        #expect(run.diagnostics.map(\.hint) == ["A half"])
    }

    /// Each would pass if checks saw what it declares.
    @Test(arguments: [
        "let half = 9.0\nfunc expect(_ condition: Bool, hint: String = \"\") {}",
        "let half = 9.0\nfunc near(_ a: Double, _ b: Double) -> Bool { true }",
        "let half = 9.0\nfunc abs(_ x: Double) -> Double { 0 }",
        "let half = 9.0\nfunc < (a: Double, b: Double) -> Bool { true }",
        "let half = 9.0\nfunc && (a: Bool, b: @autoclosure () -> Bool) -> Bool { true }",
        "let half = 9.0\nextension Double { static func < (a: Double, b: Double) -> Bool { true } }",
        "let half = 9.0\nlet base = 1_000",
        "let half = 9.0\nprint(\"half: passed, 4 of 4 points\")",
    ]) func `declaring anew what checks use gains nothing`(answer: String) {
        let run = judge(half: answer)[0]
        #expect(run.result != .passed)
        #expect(run.points <= 3)
    }

    @Test func `a value of a type of the answer's own, whose operators say anything, is refused`() {
        let run = judge(
            half: """
                struct Cheat: ExpressibleByFloatLiteral {
                    init(floatLiteral value: Double) {}
                    static func > (a: Cheat, b: Double) -> Bool { true }
                    static func < (a: Cheat, b: Double) -> Bool { true }
                }
                func near(_ a: Cheat, _ b: Double) -> Bool { true }
                let half: Cheat = 0.1
                """)[0]
        #expect(run.result == .error)
        #expect(run.points == 0)
    }

    @Test func `an error stands at its line in the answer`() {
        let run = judge(half: "let list = [1.0]\nlet half = list[3]")[0]
        #expect(run.result == .error)
        #expect(run.diagnostics.map(\.file) == ["ada.md"])
        #expect(run.diagnostics.map(\.span.start.line) == [3])
    }

    @Test func `an error in a function of the answer stands at its line, though a check called it`() {
        let run = judge(sigmoid: "func sigmoid(_ z: Double) -> Double {\n    [z][Int(z)]\n}")[1]
        #expect(run.result == .error)
        #expect(run.diagnostics.map(\.description).first?.hasPrefix("ada.md:7:") == true)
    }

    @Test func `an endless answer is over its limit and its neighbour is not touched`() {
        let runs = judge(
            half: "var half = 0.0\nwhile true { half += 0 }",
            sigmoid: "func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }")
        #expect(runs.map(\.result) == [.overLimit, .passed])
    }

    @Test func `of several cells with one id the exercise counts, and the first of those`() {
        let theirs = "```swift {#half}\nlet half = 1.0\n```\n\n```swift {#half .exercise}\nlet half = 0.5\n```\n"
        let lesson = LessonParser().parse(Self.lesson, file: "lesson.md")
        let answers = SubmittedAnswers(to: lesson, in: LessonParser().parse(theirs, file: "ada.md"))
        #expect(answers["half"]?.source.text.contains("0.5") == true)
        #expect(answers["sigmoid"] == nil)
    }
}
