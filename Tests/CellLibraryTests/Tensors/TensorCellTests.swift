import Testing

@Suite struct TensorCellTests {
    @Test func `literals, rules, slices and arithmetic mean what they say`() {
        let run = CellRun.of(
            """
            let k: Tensor = [[1, 0], [0, 1]]
            expect(shape: [2, 2], of: k)
            let m = Tensor(rows: 2, columns: 3) { row, column in row * 3 + column }
            expect(m[1, 0 ..< 2], near: [3, 4])
            expect(m[0...1, 2], near: [2, 5])
            expect(m[1...], near: [[3, 4, 5]])
            expect(2 * k + 1, near: [[3, 1], [1, 3]])
            expect(m + [10, 20, 30], near: [[10, 21, 32], [13, 24, 35]])
            expect(m.sum(axis: 0), near: [3, 5, 7])
            expect(m.max(axis: 1), near: [2, 5])
            expect(m.argmax(axis: 1), equals: [2, 2])
            expect(matmul(k, m), near: m)
            expect(concat([1, 2], [3]), near: [1, 2, 3])
            expect(m.transposed().reshaped(6), near: [0, 3, 1, 4, 2, 5])
            var z = Tensor.zeros(2, 2)
            z[0, 1] = 5
            z += 1
            expect(z, near: [[1, 6], [1, 1]])
            print(k)
            """)
        #expect(run.complaints == [])
        #expect(run.output == "[[1, 0], [0, 1]]\n")
    }

    @Test(arguments: [
        ("let x = Tensor.zeros(2, 3) + Tensor.zeros(2, 4)", "cannot add shapes [2, 3] and [2, 4]"),
        (
            "let x = matmul(.zeros(2, 3), .zeros(4, 5))",
            "cannot multiply [2, 3] by [4, 5]: inner sizes 3 and 4 must match"
        ),
        ("let x = Tensor.zeros(2)[2]", "index 2 is outside axis 0"),
        ("let x = Tensor.zeros(-1)", "sizes start at 0"),
        ("let x = Tensor.zeros(100_000, 100_000)", "too large"),
        ("let x: Tensor = [[1, 2], [3]]", "cannot stack tensors of different shapes"),
        ("let x = Tensor.zeros(4).reshaped(3)", "cannot be reshaped to [3]"),
        ("let x = Dense(0)", "units must be at least 1; 0 came"),
        ("let x = Conv2D(6, kernel: 5)(Tensor.zeros(3, 3, 1))", "does not fit into 3"),
        ("let x = Datasets.blobs(count: -1)", "-1"),
    ]) func `what cannot be is a diagnostic with the learner's own shapes`(code: String, words: String) {
        let run = CellRun.of(code)
        #expect(run.complaints.count == 1)
        #expect(run.complaints.first?.contains(words) == true, "\(run.complaints)")
    }

    @Test func `random numbers depend on the seed and the cell alone`() {
        let code = "print(Tensor.random(3), Dense(2, inputs: 2).weights)"
        #expect(CellRun.of(code).output == CellRun.of(code).output)
        #expect(CellRun.of(code).output != CellRun.of(code, seed: 2).output)
    }
}
