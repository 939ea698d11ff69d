import Testing
import Trace

@testable import CellLanguage

/// Whatever a cell does, the process goes on, and the message names the limit and the line.
@Suite(.serialized) struct CellLimitsTests {
    struct Greedy: Sendable, CustomTestStringConvertible {
        let name: String
        let code: String
        let place: String
        let words: String
        var testDescription: String { name }
    }

    private static let limits = CellLimits(statements: 300_000, megabytes: 200, callDepth: 500, outputBytes: 1_000)

    static let greedy = [
        Greedy(
            name: "a loop without end", code: "var n = 0\nwhile true { n += 1 }", place: "cell-1.swift:2:1:",
            words: "more than 300000 steps"),
        Greedy(
            name: "recursion without end", code: "func f(_ n: Int) -> Int {\n    f(n + 1) + 1\n}\nprint(f(0))",
            place: "cell-1.swift:2:5:", words: "nested more than 500 deep"),
        Greedy(
            name: "closures that call each other",
            code: "var g: (Int) -> Int = { $0 }\nlet f: (Int) -> Int = { g($0) + 1 }\ng = { f($0) + 1 }\nprint(f(1))",
            place: "cell-1.swift:3:7:", words: "nested more than 500 deep"),
        Greedy(
            name: "a property observer that sets again",
            code:
                "final class C {\n    var x = 0 { didSet { bump() } }\n    func bump() { x += 1 }\n}\nlet c = C()\nc.x = 1",
            place: "cell-1.swift:", words: "nested more than 500 deep"),
        Greedy(
            name: "a description that describes itself",
            code: "struct S: CustomStringConvertible {\n    var description: String { \"\\(self)\" }\n}\nprint(S())",
            place: "cell-1.swift:", words: "nested more than 500 deep"),
        Greedy(
            name: "an endless range that is mapped", code: "let a = 1\nprint((0..<Int.max).map { $0 }.count)",
            place: "cell-1.swift:2:", words: "more than 300000 steps"),
        Greedy(
            name: "an endless range that is kept", code: "let a = 1\nlet all = Array(0..<Int.max)",
            place: "cell-1.swift:2:", words: "more than 300000 steps"),
        Greedy(
            name: "endless pairs", code: "let a = 1\nprint(zip(0..., 0...).first { $0 != $1 } as Any)",
            place: "cell-1.swift:2:", words: "more than 300000 steps"),
        Greedy(
            name: "an endless range from its end", code: "let a = 1\nfor i in (0..<Int.max).reversed() { print(i) }",
            place: "cell-1.swift:2:", words: "more than 300000 steps"),
        Greedy(
            name: "an endless stride that is added up",
            code: "let a = 1\nprint(stride(from: 1e19, to: 1e20, by: 1).reduce(0, +))", place: "cell-1.swift:2:",
            words: "more than 300000 steps"),
        Greedy(
            name: "output without end", code: "while true { print(\"again and again\") }", place: "cell-1.swift:1:",
            words: "printed more than 1000 bytes"),
        Greedy(
            name: "a string that doubles", code: "var s = \"x\"\nwhile true {\n    s += s\n}", place: "cell-1.swift:3:",
            words: "more than 200 MB"),
        Greedy(
            name: "an array of 10^12", code: "let a = 1\nlet b = [Int](repeating: 0, count: 1_000_000_000_000)",
            place: "cell-1.swift:2:", words: "more than 200 MB"),
    ]

    @Test(arguments: greedy) func `a cell that wants too much is stopped where it is`(_ greedy: Greedy) {
        let seen = LargeStack.run {
            let cells = WatchedCells(limits: Self.limits)
            return [cells.run(greedy.code), cells.run("print(\"on\")")]
        }
        #expect(seen[0].stoppedByLimit)
        #expect(seen[0].problems.count == 1)
        #expect(seen[0].problems.first?.hasPrefix(greedy.place) == true, "\(seen[0].problems)")
        #expect(seen[0].problems.first?.contains(greedy.words) == true, "\(seen[0].problems)")
        #expect(seen[1].output == "on\n")
    }

    @Test func `a long list is released without a deep stack`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run("final class Node { var next: Node? }\nvar head: Node? = nil")
            cells.run("for _ in 0..<50_000 { let node = Node(); node.next = head; head = node }")
            return cells.run("head = nil\nprint(\"gone\")")
        }
        #expect(seen.output == "gone\n")
    }

    @Test func `an interruption stops a loop at its line`() {
        let seen = LargeStack.run {
            let interruption = Interruption()
            interruption.set(.timeLimit)
            return WatchedCells(interruption: interruption).run(
                "var n = 0\nfor i in 0..<100_000_000 {\n    n += i % 7\n}")
        }
        #expect(seen.stoppedByLimit)
        #expect(seen.problems.first?.hasPrefix("cell-1.swift:2:1: error: the time limit is used up") == true)
    }
}
