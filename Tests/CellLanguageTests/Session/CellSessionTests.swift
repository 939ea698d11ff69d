import CellLanguage
import Testing

@Suite(.serialized) struct CellSessionTests {
    @Test func `names and values go from cell to cell`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run("var n = 1\nfunc next() -> Int { n += 1; return n }")
            cells.run("struct Point { var x = 0 }\nlet p = Point(x: next())")
            return cells.run("print(n, p.x, next())")
        }
        #expect(seen.problems == [])
        #expect(seen.output == "2 2 3\n")
    }

    @Test func `a later cell may give a name another meaning`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run("let rate = 1\nfunc twice() -> Int { rate * 2 }")
            return cells.run("let rate = \"slow\"\nprint(rate, twice())")
        }
        #expect(seen.problems == [])
        #expect(seen.output == "slow 2\n")
    }

    @Test func `a later cell's type of the same name is compared and described as its own`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run(
                """
                struct Point: Equatable { var x = 1 }
                extension Point: CustomStringConvertible { var description: String { "at \\(x)" } }
                print(Point() == Point(), Point())
                """)
            return cells.run(
                """
                struct Point: Equatable { var name = "here", others = ["there"] }
                extension Point: CustomStringConvertible { var description: String { name } }
                print(Point() == Point(name: "here"), Point() == Point(name: "elsewhere"), Point())
                """)
        }
        #expect(seen.problems == [])
        #expect(seen.output == "true false here\n")
    }

    @Test func `a later cell may say how a type describes itself`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run("struct Point { var x = 1 }\nlet point = Point()\nlet all: [Any] = [point]\nprint(point)")
            cells.run("extension Point: CustomStringConvertible { var description: String { \"at \\(x)\" } }")
            return cells.run("print(point, all[0], all, \"\\(point)\")")
        }
        #expect(seen.problems == [])
        #expect(seen.output == "at 1 at 1 [at 1] at 1\n")
    }

    @Test func `functions of earlier cells meet the properties that a later class overrides`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run(
                """
                class Layer { var rate = 1 }
                func warm(_ layer: Layer) { layer.rate += 1 }
                warm(Layer())
                """)
            return cells.run(
                """
                final class Logged: Layer {
                    override var rate: Int { didSet { print(oldValue, "to", rate) } }
                }
                warm(Logged())
                """)
        }
        #expect(seen.problems == [])
        #expect(seen.output == "1 to 2\n")
    }

    @Test func `what a failed cell should have defined is missing, with its line`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run("print(1)\nlet model: Int = \"no number\"")
            cells.run("let empty: [Int] = []\nlet first = empty[0]")
            return [cells.run("print(model)"), cells.run("print(first)"), cells.run("print(2)")]
        }
        #expect(seen[0].problems == ["missing model, line 2"])
        #expect(seen[1].problems == ["missing first, line 2"])
        #expect(seen[2].output == "2\n")
    }

    @Test func `a declaration is completed when a later cell first uses it`() {
        let seen = LargeStack.run {
            let cells = WatchedCells()
            cells.run(
                """
                protocol Shape { var area: Double { get } }
                struct Square: Shape { var side: Double; var area: Double { side * side } }
                extension Shape { func twice() -> Double { area * 2 } }
                enum Kind: String, CaseIterable { case small, large }
                """)
            cells.run("")
            cells.run("// nothing")
            return cells.run("print(Square(side: 3).twice(), Kind.allCases.map(\\.rawValue))")
        }
        #expect(seen.problems == [])
        #expect(seen.output == "18.0 [\"small\", \"large\"]\n")
    }
}
