extension ReferenceTopic {
    static let layers = ReferenceTopic(
        "Layers of pictures and vectors",
        [
            ReferenceExample(
                "Layer", shapes: "`outputShape(for:)` says what comes out",
                """
                let layer: any Layer = Dense(3, inputs: 2)
                print(layer.kind, layer.outputShape(for: [2]), layer.parameterCount)
                """),
            ReferenceExample(
                "Dense", shapes: "[inputs] → [units]; weights are [units, inputs]",
                """
                let layer = Dense(weights: [[1, 2], [3, 4]], bias: [0, 1], activation: .relu)
                print(layer(Tensor([1, 1])))
                """),
            ReferenceExample(
                "Conv2D", shapes: "[height, width, channels] → [height′, width′, filters]",
                """
                let edge: Tensor = [[1, 0, -1], [1, 0, -1], [1, 0, -1]]
                let wall = Tensor(rows: 5, columns: 5) { _, column in column < 3 ? 10 : 0 }
                print(Conv2D(filters: [edge])(wall))
                print(Conv2D(6, kernel: 5, channels: 3).outputShape(for: [32, 32, 3]))
                """),
            ReferenceExample(
                "DepthwiseConv2D", shapes: "[height, width, channels] → [height′, width′, channels]",
                "print(DepthwiseConv2D(kernel: 3, padding: .same, channels: 4).outputShape(for: [8, 8, 4]))"),
            ReferenceExample(
                "SeparableConv2D", shapes: "[height, width, channels] → [height′, width′, filters]",
                "print(Sequential(input: [8, 8, 4]) { SeparableConv2D(6, kernel: 3) }.outputShape)"),
            ReferenceExample(
                "MaxPool2D", shapes: "[height, width, channels] → [height / k, width / k, channels]",
                "print(MaxPool2D(2)(Tensor([[1, 2], [3, 4]])))"),
            ReferenceExample(
                "AveragePool2D", shapes: "as `MaxPool2D`", "print(AveragePool2D(2)(Tensor([[1, 2], [3, 4]])))"),
            ReferenceExample(
                "GlobalAveragePool2D", shapes: "[height, width, channels] → [channels]",
                "print(GlobalAveragePool2D()(Tensor.ones(4, 4, 3)))"),
            ReferenceExample(
                "GlobalMaxPool2D", shapes: "[height, width, channels] → [channels]",
                "print(GlobalMaxPool2D()(Tensor.ones(4, 4, 3)))"),
            ReferenceExample(
                "UpSampling2D", shapes: "[height, width, channels] → [k · height, k · width, channels]",
                "print(UpSampling2D(2).outputShape(for: [4, 4, 3]))"),
            ReferenceExample(
                "Flatten", shapes: "any → [count]", "print(Flatten()(Tensor.ones(4, 4, 3)).shape)"),
            ReferenceExample("Reshape", shapes: "any → the sizes", "print(Reshape(3, 2)(Tensor.ones(6)).shape)"),
            ReferenceExample(
                "Dropout", shapes: same, "print(Dropout(0.5)(Tensor.ones(4), training: false))"),
            ReferenceExample("Activation", shapes: same, "print(Activation(.relu)(Tensor([-1, 1])))"),
            ReferenceExample(
                "ActivationFunction", "print(Dense(weights: [[1]], activation: ActivationFunction.tanh)(Tensor([1])))"),
            ReferenceExample("Rescaling", shapes: same, "print(Rescaling(2, offset: -1)(Tensor([0, 0.5, 1])))"),
            ReferenceExample(
                "BatchNormalization", shapes: same,
                "print(Sequential(input: [4]) { BatchNormalization() }(Tensor([1, 2, 3, 4])).shape)"),
            ReferenceExample(
                "LocalResponseNormalization", shapes: same,
                "print(LocalResponseNormalization()(Tensor.ones(2, 2, 8)).shape)"),
            ReferenceExample(
                "SqueezeExcitation", shapes: same,
                "print(Sequential(input: [4, 4, 8]) { SqueezeExcitation(reduced: 2) }.outputShape)"),
            ReferenceExample(
                "Residual", shapes: "what goes in comes out, added to what the block makes of it",
                "print(Sequential(input: [6]) { Residual { Dense(6) } }.outputShape)"),
            ReferenceExample(
                "Concatenate", shapes: "[height, width, a] and [height, width, b] → [height, width, a + b]",
                """
                let inception = Sequential(input: [8, 8, 3]) {
                    Concatenate {
                        Branch { Conv2D(2, kernel: 1) }
                        Branch { Conv2D(4, kernel: 3, padding: .same) }
                    }
                }
                print(inception.outputShape)
                """),
            ReferenceExample(
                "Branch",
                "print(Sequential(input: [4]) { Concatenate { Branch { Dense(1) }; Branch { Dense(2) } } }.outputShape)"
            ),
            ReferenceExample(
                "Padding", "print(Conv2D(1, kernel: 3, padding: Padding.same, channels: 1).outputShape(for: [5, 5, 1]))"
            ),
            ReferenceExample("Initializer", "print(Dense(2, inputs: 2, initializer: Initializer.constant(1)).weights)"),
            ReferenceExample(
                "Parameter", "let first: Parameter = Dense(2, inputs: 3).parameters[0]\nprint(first.name, first.shape)"),
        ])

    private static let same = "the shape stays"
}
