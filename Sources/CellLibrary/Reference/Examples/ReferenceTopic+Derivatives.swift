extension ReferenceTopic {
    static let derivatives = ReferenceTopic(
        "Derivatives",
        [
            ReferenceExample(
                "gradient", shapes: "the gradient has the shape of the point; the function gives one number",
                """
                let slope = gradient(at: Tensor([1, 2])) { x in (x * x).sum() }
                expect(slope, near: [2, 4])
                """),
            ReferenceExample(
                "valueWithGradient", shapes: "as `gradient`, with the value beside it",
                """
                let (value, slope) = valueWithGradient(at: Tensor([3])) { x in (x * x).sum() }
                print(value.item, slope)
                """),
            ReferenceExample(
                "numericGradient", shapes: "as `gradient`; by nudging each number",
                "print(numericGradient(at: Tensor([1, 2])) { x in (x * x).sum() })"),
            ReferenceExample(
                "Scalar",
                """
                let w = Scalar(2), x = Scalar(3), b = Scalar(1)
                let y = w * x + b
                y.backward()
                print(y.value, w.gradient, x.gradient)
                show(y)
                """),
            ReferenceExample(
                "ModelGradient",
                """
                let model = Sequential(input: [2]) { Dense(1) }
                let slopes: ModelGradient = gradient(at: model) { model in model(Tensor([1, 2])).sum() }
                print(slopes.count, slopes[0].shape)
                """),
        ])
}
