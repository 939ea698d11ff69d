import CellLanguage
import Diagnostics
import LessonFormat
import LessonRun
import Testing

@testable import LessonRunner

/// Which of the lesson's variables an answer can change for its checks.
@Suite struct KeptVariableTests {
    private static let state = """
        ```swift
        var expected = 10
        var scale = (low: 0.0, high: 1.0)
        var names = ["a", "b"]
        struct Goal {
            var sum = 3
            mutating func lower() { sum = 0 }
        }
        var goal = Goal()
        var calls = 0
        func note() { calls += 1 }
        final class Node { var value = 1 }
        var node = Node()
        let first = node
        ```

        """

    /// A lesson with one exercise `x`.
    private func lesson(blank: String, solution: String?, checks: String...) -> String {
        Self.state + "\n```swift {#x .exercise}\n\(blank)\n```\n"
            + (solution.map { "\n```swift {.solution for=x}\n\($0)\n```\n" } ?? "")
            + checks.map { "\n```swift {.check for=x points=1}\n\($0)\n```\n" }.joined()
    }

    private var total: String {
        lesson(
            blank: "func total(_ x: [Int]) -> Int { ____ }",
            solution: "func total(_ x: [Int]) -> Int { x.reduce(0, +) }",
            checks: "expect(total([4, 6]) == expected)", "expect(total([1, 2]) == goal.sum)",
            "expect(Double(total([0, 1])) == scale.high)", "expect(total([2]) == names.count)")
    }

    /// Points of an answer, and that the lesson itself is sound.
    private func points(_ answer: String, to text: String) -> Double {
        let lesson = LessonParser().parse(text, file: "lesson.md")
        let sound = LessonRunner().run(lesson)
        #expect(!sound.hasFailed, "\(sound.allDiagnostics)")
        let theirs = LessonParser().parse("```swift {#x .exercise}\n\(answer)\n```\n", file: "ada.md")
        return LargeStack.run {
            var assembler = RunAssembler(lesson: lesson)
            LessonRunner().run(lesson, in: nil, answers: SubmittedAnswers(to: lesson, in: theirs)) { assembler.add($0) }
            return assembler.assemble().exercises[0].points
        }
    }

    @Test(arguments: [
        // Before the checks run.
        "expected = 0\ngoal.sum = 0\nscale.high = 0\nnames = []\nfunc total(_ x: [Int]) -> Int { 0 }",
        "expected = 0\ngoal = Goal(sum: 0)\nscale = (0, 0)\nnames.removeAll()\nfunc total(_ x: [Int]) -> Int { 0 }",
        "goal.lower()\nexpected -= 10\n(scale.high, expected) = (0, 0)\nfunc total(_ x: [Int]) -> Int { 0 }",
        "func zero(_ x: inout Int) { x = 0 }\nzero(&expected)\nzero(&goal.sum)\nfunc total(_ x: [Int]) -> Int { 0 }",
        "for _ in 1...2 { if true { expected = 0 } }\nlet f = { goal.sum = 0 }\nf()\nfunc total(_ x: [Int]) -> Int { 0 }",
        // While a check runs.
        "func total(_ x: [Int]) -> Int {\n    expected = 7\n    goal.sum = 7\n    scale.high = 7\n    names = [\"\", \"\", \"\", \"\", \"\", \"\", \"\"]\n    return 7\n}",
        "func total(_ x: [Int]) -> Int { defer { (expected, goal) = (7, Goal(sum: 7)) }; return 7 }",
        // In the place of what it changes.
        "var expected = 7\nvar goal = Goal(sum: 7)\nfunc total(_ x: [Int]) -> Int { 7 }",
    ]) func `setting what the checks compare with gains nothing`(answer: String) {
        #expect(points(answer, to: total) == 0)
    }

    @Test func `a right answer may use a variable of the lesson for its own ends`() {
        let answer =
            "func total(_ x: [Int]) -> Int {\n    expected = 0\n    for n in x { expected += n }\n    return expected\n}"
        #expect(points(answer, to: total) == 4)
    }

    @Test(arguments: [
        "names[0] = \"z\"", "names = [\"z\"] + names.dropFirst()", "names.swapAt(0, 1)\nnames = [\"z\", names[0]]",
    ])
    func `what the exercise asks to change is seen as the answer has left it`(answer: String) {
        let text = lesson(
            blank: "names[0] = ____", solution: "names[0] = \"z\"", checks: "expect(names == [\"z\", \"b\"])")
        #expect(points(answer, to: text) == 1)
        #expect(points("names = [\"z\"]", to: text) == 0)
    }

    @Test func `a model is trained in place`() {
        let fit =
            "let history = model.fit(Datasets.blobs(count: 60), epochs: 3, loss: loss, optimizer: .adam(learningRate: 0.05))"
        let loss = ".sparseCategoricalCrossEntropy(fromLogits: true)"
        let model = "```swift\nlet loss: Loss = \(loss)\nvar model = Sequential(input: [2]) { Dense(3) }\n```\n\n"
        let check = "expect(model.evaluate(Datasets.blobs(count: 60), loss: loss).accuracy > 0.6)"
        let text = model + lesson(blank: "____", solution: fit, checks: check)
        #expect(points(fit.replacing("epochs: 3", with: "epochs: 4"), to: text) == 1)
        #expect(points("let history = 0", to: text) == 0)
    }

    @Test func `what functions of the lesson change is shared with the answer`() {
        let text = lesson(
            blank: "func twice() { ____ }", solution: "func twice() { note(); note() }",
            checks: "twice()\nexpect(calls == 2)")
        #expect(points("func twice() { calls += 2 }", to: text) == 1)
    }

    @Test func `a check may set what the answer reads`() {
        let text = lesson(
            blank: "func goalSum() -> Int { ____ }", solution: "func goalSum() -> Int { goal.sum }",
            checks: "goal.sum = 8\nexpect(goalSum() == 8)")
        #expect(points("func goalSum() -> Int { let now = goal; return now.sum }", to: text) == 1)
        #expect(points("func goalSum() -> Int { 3 }", to: text) == 0)
    }

    @Test func `an instance stays the one that the lesson has made`() {
        let text = lesson(
            blank: "node.value = ____", solution: "node.value = 5", checks: "expect(node.value == 5 && node === first)")
        #expect(points("first.value = 5", to: text) == 1)
        #expect(points("node = Node()\nnode.value = 5", to: text) == 0)
    }

    @Test func `where no solution says what an exercise is about, all is as the answer leaves it`() {
        let text = lesson(blank: "____", solution: nil, checks: "expect(expected == 11)")
        #expect(points("expected += 1", to: text) == 1)
    }
}
