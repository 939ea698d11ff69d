import Testing

/// What a cell leaves open, a later one may settle.
@Suite struct LaterCellTests {
    @Test func `an array of tensors, an empty cell, and closures that make tensors`() {
        let run = CellRun.of(
            "let sequence: [Tensor] = [[1, 2], [3, 4], [5, 6]]", "",
            "let long = (1...300).map { t in Tensor([sin(Double(t) / 9), cos(Double(t) / 9)]) }\nprint(long.count)")
        #expect(run.complaints == [])
        #expect(run.output == "300\n")
    }

    @Test func `arrays near arrays, then a cell with a model of its own`() {
        let run = CellRun.of(
            "let slopes = [0.25, 0.5]\nexpect(slopes, near: [0.25, 0.5], tolerance: 1e-10)", "print(slopes.count)",
            "let doubled = slopes.map { $0 * 2 }\nexpect(doubled, near: [0.5, 1])")
        #expect(run.complaints == [])
        #expect(run.expectationsHeld == 2)
    }
}
