extension ReferenceTopic {
    static let checks = ReferenceTopic(
        "Checks",
        [
            ReferenceExample(
                "expect", shapes: "two tensors are compared by shape first, then number by number",
                """
                let x = 0.1 + 0.2
                expect(x > 0.2, hint: "Add, don't subtract")
                expect(x, near: 0.3)
                expect(words("a b").count, equals: 2)
                expect(shape: [2, 2], of: Tensor.ones(2, 2))
                """),
            ReferenceExample(
                "expectGradient", shapes: "the gradient has the shape of the point",
                """
                expectGradient(of: { x in (x * x).sum() }, at: Tensor([1, 2, 3]))
                expectGradient([2, 4], of: { x in x[0] * x[0] + x[1] * x[1] }, at: [1, 2])
                """),
        ])
}
