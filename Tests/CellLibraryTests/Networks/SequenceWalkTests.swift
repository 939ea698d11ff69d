import Figures
import Testing

@Suite struct SequenceWalkTests {
    @Test(arguments: ["LSTM", "GRU"])
    func `words given beside vectors stand under the steps`(kind: String) {
        let run = CellRun.of(
            "explain(\(kind)(2, inputs: 1), over: [[1], [2]], words: [\"the\", \"cat\"])",
            "explain(\(kind)(2, inputs: 1), over: [[1], [2]])",
            "explain(\(kind)(2, inputs: 1), over: [[1], [2]], words: [\"cat\"])")
        let steps: [[String]] = run.figures.map { figure in
            if case .gates(let gates) = figure { return gates.steps }
            return []
        }
        #expect(steps == [["the", "cat"], ["1", "2"]])
        #expect(run.complaints == ["1: 1 words came for 2 steps"])
    }

    @Test func `what a cell has begun to read of the library, a later one reads to its end`() {
        let run = CellRun.of(
            "let sequence: [Tensor] = [[1, 2], [3, 4]]", "let nothing = missing",
            "let long = (1...3).map { t in Tensor([sin(Double(t) / 9), cos(Double(t) / 9)]) }\nprint(long.count)")
        #expect(run.output == "3\n")
        #expect(run.complaints == ["1: cannot find 'missing' in scope"])
    }

    @Test func `steps without words are counted, and words that are numbers are not taken for a count`() {
        let run = CellRun.of(
            "unroll(SimpleRNN(2, inputs: 1), over: [[1], [2]])", "unroll(SimpleRNN(2, inputs: 2), over: [\"1\", \"2\"])"
        )
        let rows: [UnrolledFigure.Row] = run.figures.flatMap { figure in
            if case .unrolled(let unrolled) = figure { return unrolled.rows }
            return []
        }
        #expect(rows.map(\.words) == [["1", "2"], ["1", "2"]])
        #expect(rows.map(\.isCounted) == [true, false])
    }
}
