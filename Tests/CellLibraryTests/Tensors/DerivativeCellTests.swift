import Testing

@Suite struct DerivativeCellTests {
    private func complaints(_ code: String) -> [String] { CellRun.of(code).complaints }

    @Test func `scalar graphs give the published gradients`() {
        let run = CellRun.of(
            """
            let x = Scalar(-2), y = Scalar(5), z = Scalar(-4)
            let f = (x + y) * z
            f.backward()
            expect([f.value, x.gradient, y.gradient, z.gradient], equals: [-12, -4, -4, 3])
            let a: Scalar = 3, b: Scalar = -4
            let g = (a + sigmoid(b)) / (sigmoid(a) + pow(a + b, 2))
            g.backward()
            expect(g.value, near: 1.545644884107, tolerance: 1e-12)
            expect(a.gradient, near: 2.059569795572, tolerance: 1e-11)
            expect(b.gradient, near: 1.592232751484, tolerance: 1e-11)
            expect(f.name == "f" && x.name == "x")
            show(f)
            """)
        #expect(run.complaints == [])
        #expect(run.figures.map(\.kind) == ["computationGraph"])
    }

    @Test func `a gradient of any cell function is right`() {
        let run = CellRun.of(
            """
            func f(_ x: Tensor) -> Tensor { (tanh(x) * x).sum() + exp(-x).mean() }
            expectGradient(of: f, at: [0.5, -1, 2])
            let (value, slope) = valueWithGradient(at: [1, 2, 3]) { ($0 * $0).sum() }
            expect(value, near: 14)
            expect(slope, near: [2, 4, 6])
            """)
        #expect(run.complaints == [])
        #expect(run.expectationsHeld == 3)
    }

    @Test func `an error within the function passes through, and the next gradient works`() {
        let run = CellRun.of(
            "let slope = gradient(at: [1, 2]) { matmul($0, [1, 2, 3]) }",
            "expect(gradient(at: [3]) { ($0 * $0).sum() }, near: [6])")
        #expect(run.complaints.count == 1)
        #expect(run.complaints.first?.contains("inner sizes 2 and 3 must match") == true)
        #expect(run.expectationsHeld == 1)
    }

    @Test func `a gradient within a gradient is refused by name`() {
        let found = complaints(
            """
            let slope = gradient(at: [1, 2]) { x in
                gradient(at: x) { ($0 * $0).sum() }.sum()
            }
            """)
        #expect(found.first?.contains("a gradient cannot be taken at a value of another gradient") == true)
    }

    @Test func `a value that leaves its gradient counts as a constant`() {
        let run = CellRun.of(
            """
            var kept = Tensor.zeros(2)
            let first = gradient(at: [1, 2]) { x in
                kept = x * x
                return kept.sum()
            }
            expect(gradient(at: [3, 4]) { ($0 * kept).sum() }, near: [1, 4])
            """)
        #expect(run.complaints == [])
    }
}
