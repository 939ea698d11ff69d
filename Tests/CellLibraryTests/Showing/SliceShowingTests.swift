import Testing

@Suite struct SliceShowingTests {
    @Test func `slices and a dictionary's values are shown as arrays are`() {
        let run = CellRun.of(
            """
            let pictures = [Tensor.zeros(2, 2), Tensor.ones(2, 2), Tensor.zeros(2, 2)]
            show(pictures.prefix(2))
            show(pictures.prefix(1) + pictures, labels: ["a", "b", "c", "d"])
            show([1.5, 2.5, 3.5].dropFirst())
            show([[1.0, 2], [3, 4]][..<1])
            show(["a": 1.5].values)
            """)
        #expect(run.complaints == [])
        #expect(run.figures.map(\.kind) == ["image", "image", "matrix", "matrix", "matrix"])
    }
}
