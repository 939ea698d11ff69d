import CellLanguage
import Testing
import Trace

@Suite(.serialized) struct StatementRecorderTests {
    private func lines(_ code: String) -> [Int: LineRecord] {
        let seen = LargeStack.run { WatchedCells().run(code) }
        #expect(seen.problems == [])
        return Dictionary(seen.lines.map { ($0.span.start.line, $0) }) { first, _ in first }
    }

    @Test func `a statement says what it set`() {
        let lines = lines("let a = 2\nlet b = Double(a) / 4\nlet c = [a, a]\nlet d = \"text\"")
        #expect(lines[1]?.last?.text == "2")
        #expect(lines[2]?.last?.text == "0.5")
        #expect(lines[3]?.last?.text == "[2, 2]")
        #expect(lines[4]?.last?.text == "\"text\"")
        #expect(lines[2]?.count == 1)
    }

    @Test func `a slice and a view of a dictionary open to their elements`() {
        let lines = lines("let a = [0.1 + 0.2, 1, 2].prefix(2)\nlet b = [\"x\": 0.1 + 0.2].values")
        let expected = [
            (1, "ArraySlice<Double>", "[0.3, 1]"), (2, "Dictionary<String, Double>.Values", "[0.3]"),
        ]
        for (line, type, text) in expected {
            #expect(lines[line]?.last?.type == type)
            #expect(lines[line]?.last?.text == text)
            guard case .elements? = lines[line]?.last?.detail else {
                Issue.record("no elements in line \(line)")
                continue
            }
        }
    }

    @Test func `numbers within values are short, however they are held`() {
        let lines = lines(
            """
            struct Point { var x = 1.0 / 3; var y = 2.0 }
            enum Shape { case circle(radius: Double), square(Double), none }
            final class Node { var value = 0.1 + 0.2; var next: Node? = nil; var place = Point() }
            let node = Node()
            node.next = Node()
            let held = [[["a": [0.1 + 0.2, 1.0 / 3]]]]
            let shapes = [Shape.circle(radius: 1.0 / 3), .square(0.1 + 0.2), .none]
            let points = [[Optional(Point())]]
            let nodes = [Node(), Node()]
            """)
        #expect(lines[4]?.last?.text == "Node(value: 0.3, next: nil, place: Point(x: 0.3333, y: 2))")
        #expect(lines[6]?.last?.text == "[[[\"a\": [0.3, 0.3333]]]]")
        #expect(lines[7]?.last?.text == "[circle(radius: 0.3333), square(0.3), none]")
        #expect(lines[8]?.last?.text == "[[Point(x: 0.3333, y: 2)]]")
        #expect(lines[9]?.last?.text.hasPrefix("[Node(value: 0.3, next: nil, place: Point(x: 0.3333") == true)
    }

    @Test func `an object that holds itself is shown as deep as there is room for`() {
        let lines = lines("final class Ring { var next: Ring? = nil }\nlet ring = Ring()\nring.next = ring")
        #expect(lines[3]?.last?.text == "Ring(next: Ring(next: Ring(next: Ring(next: Ring))))")
    }

    @Test func `a statement in a loop says how often it ran, and what it gave first and last`() {
        let lines = lines("var sum = 0.5\nfor i in 1...1_000 {\n    sum += Double(i)\n}")
        #expect(lines[3]?.count == 1_000)
        #expect(lines[3]?.first?.text == "1.5")
        #expect(lines[3]?.last?.detail == .number(500_500.5))
    }

    @Test func `an array that grew in a long loop is shown as the loop left it`() {
        let lines = lines("var squares: [Int] = []\nfor i in 0..<300 {\n    squares.append(i * i)\n}")
        guard case .elements(_, let count)? = lines[3]?.last?.detail else {
            Issue.record("no elements: \(String(describing: lines[3]))")
            return
        }
        #expect(count == 300)
    }

    @Test func `a value that a long loop left behind is not shown as its last`() {
        let lines = lines("for i in 0..<300 {\n    let pair = [i, i]\n    _ = pair\n}")
        #expect(lines[2]?.count == 300)
        #expect(lines[2]?.last == nil)
    }

    @Test func `a loop that fails leaves what it had come to`() {
        let seen = LargeStack.run {
            WatchedCells().run(
                "var list: [Int] = []\nwhile true {\n    list.append(list.count)\n    _ = 10 / (200 - list.count)\n}")
        }
        #expect(seen.problems.count == 1)
        let line = seen.lines.first { $0.span.start.line == 3 }
        guard case .elements(_, let count)? = line?.last?.detail else {
            Issue.record("no elements: \(String(describing: line))")
            return
        }
        #expect(count == 200)
    }

    @Test func `each step of a traced cell says which variable changed`() {
        let seen = LargeStack.run { WatchedCells().run("var a = 1\nvar b = 2\n(a, b) = (b, a)\na += 5", trace: true) }
        let changes = seen.steps.flatMap(\.changes).map { "\($0.name)=\($0.value.text)" }
        #expect(changes.prefix(2) == ["a=1", "b=2"])
        #expect(changes.last == "a=7")
    }
}
