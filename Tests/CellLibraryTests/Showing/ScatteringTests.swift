import Figures
import Testing

@Suite struct ScatteringTests {
    @Test func `points stand in their groups, each with its name`() {
        let run = CellRun.of(
            """
            scatter([[0, 1], [2, 3], [4, 5]], names: ["a", "b", "c"], groups: ["x", "y", "x"], title: "words")
            """)
        #expect(run.complaints == [])
        guard case .scatter(let figure)? = run.figures.first else {
            Issue.record("no scatter among \(run.figures)")
            return
        }
        #expect(figure.title == "words")
        #expect(figure.groups.map(\.name) == ["x", "y"])
        #expect(figure.groups[0].points == [Point(x: 0, y: 1), Point(x: 4, y: 5)])
        #expect(figure.groups.map(\.labels) == [["a", "c"], ["b"]])
    }

    @Test(arguments: [
        ("scatter([1, 2])", "points are rows (x, y), at most 10000 of them; a tensor of shape [2] came"),
        ("scatter([[1, 2]], names: [\"a\", \"b\"])", "2 names came for 1 points"),
        ("scatter([[1, 2]], groups: [\"a\", \"b\"])", "2 groups came for 1 points"),
    ])
    func `what does not fit is said`(cell: String, message: String) {
        #expect(CellRun.of(cell).complaints.first?.contains(message) == true)
    }
}
