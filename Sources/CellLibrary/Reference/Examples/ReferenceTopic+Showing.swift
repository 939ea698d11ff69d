extension ReferenceTopic {
    static let showing = ReferenceTopic(
        "Showing",
        [
            ReferenceExample(
                "show", shapes: "a tensor of [height, width] or [height, width, 3] is drawn as a picture",
                """
                show(Tensor([[1, 2], [3, 4]]), title: "A matrix")
                show(columns: ["epoch", "loss"], rows: [[1, 0.7], [2, 0.4]])
                show(Datasets.moons(count: 20))
                """),
            ReferenceExample(
                "plot",
                """
                plot([3, 2, 1], x: "epoch", y: "loss")
                plot(over: -3...3) { x in x * x }
                """),
            ReferenceExample(
                "scatter", shapes: "[points, 2]",
                "scatter(Tensor([[0, 0], [1, 2]]), names: [\"a\", \"b\"], title: \"Two points\")"),
            ReferenceExample(
                "Curves",
                """
                var curves = Curves()
                for epoch in 1...3 { curves["loss", at: epoch] = 1 / Double(epoch) }
                plot(curves, x: "epoch")
                """),
            ReferenceExample(
                "frames",
                """
                frames(over: 1...3, name: "k") { k in
                    show(Tensor.full(k, k, value: 1))
                }
                """),
        ])

    static let explaining = ReferenceTopic(
        "Explaining, step by step",
        [
            ReferenceExample(
                "explain", shapes: "a layer with a picture, a model with an input, a cell of memory with a sequence",
                """
                explain(Neuron(weights: [0.8, -0.4], bias: 0.1, activation: .sigmoid), on: [1, 0.5])
                explain(MaxPool2D(2), on: Tensor([[1, 2], [3, 4]]))
                explain(GRU(2, inputs: 1), over: [[1], [2]], words: ["not", "bad"])
                """),
            ReferenceExample(
                "unroll", shapes: "sequences of [features]",
                "unroll(SimpleRNN(2, inputs: 1), over: [Tensor([1]), Tensor([2])])"),
            ReferenceExample(
                "Gate",
                "explain(LSTM(2, inputs: 1), over: [[1], [2]], forcing: Gate.forget, to: 0, at: 1, words: [\"not\", \"bad\"])"
            ),
        ])
}
