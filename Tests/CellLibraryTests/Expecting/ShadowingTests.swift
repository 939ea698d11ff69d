import Testing

/// Functions of a cell beside the library's of the same name.
@Suite struct ShadowingTests {
    @Test func `a function for a type of the cell's own is one more overload`() {
        let run = CellRun.of(
            """
            struct Node { var value: Double }
            func sigmoid(_ a: Node) -> Node { Node(value: sigmoid(a.value)) }
            """, "print(sigmoid(Node(value: 0)).value, sigmoid(0.0))")
        #expect(run.complaints == [])
        #expect(run.output == "0.5 0.5\n")
    }

    @Test func `a function that takes the same hides the library's`() {
        let run = CellRun.of(
            "func sigmoid(_ x: Double) -> Double { x * 10 }\nprint(sigmoid(2.0))", "print(sigmoid(Tensor([0.0])))")
        #expect(run.complaints == [])
        #expect(run.output == "20.0\n[0.5]\n")
    }
}
