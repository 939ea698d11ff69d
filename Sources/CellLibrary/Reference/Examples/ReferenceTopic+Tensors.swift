extension ReferenceTopic {
    static let tensors = ReferenceTopic(
        "Tensors",
        [
            ReferenceExample(
                "Tensor", shapes: "`[2, 3]` is two rows of three; shapes that differ are broadcast as in NumPy",
                """
                let matrix: Tensor = [[1, 2, 3], [4, 5, 6]]
                print(matrix.shape, matrix[0], matrix[1, 2].item)
                print(matrix + 10, matrix.sum(axis: 0), matrix.transposed().shape)
                let diagonal = Tensor(rows: 2, columns: 2) { row, column in row == column ? 1 : 0 }
                print(diagonal == Tensor.identity(2))
                """),
            ReferenceExample(
                "matmul", shapes: "[m, k] and [k, n] → [m, n]; [m, k] and [k] → [m]",
                """
                let a: Tensor = [[1, 2], [3, 4]]
                print(matmul(a, Tensor([1, 1])))
                """),
            ReferenceExample(
                "outer", shapes: "[m] and [n] → [m, n]",
                """
                print(outer(Tensor([1, 2]), Tensor([10, 20, 30])))
                """),
            ReferenceExample("exp", shapes: elementwise, "print(exp(Tensor([0, 1])))"),
            ReferenceExample("log", shapes: elementwise, "print(log(Tensor([1, 10])))"),
            ReferenceExample("sqrt", shapes: elementwise, "print(sqrt(Tensor([4, 9])))"),
            ReferenceExample("square", shapes: elementwise, "print(square(Tensor([-2, 3])), square(1.5))"),
            ReferenceExample("abs", shapes: elementwise, "print(abs(Tensor([-2, 3])))"),
            ReferenceExample("sin", shapes: elementwise, "print(sin(Tensor([0, 1])))"),
            ReferenceExample("cos", shapes: elementwise, "print(cos(Tensor([0, 1])))"),
            ReferenceExample("tanh", shapes: elementwise, "print(tanh(Tensor([-1, 0, 1])))"),
            ReferenceExample("sigmoid", shapes: elementwise, "print(sigmoid(0.0), sigmoid(Tensor([-1, 0, 1])))"),
            ReferenceExample("relu", shapes: elementwise, "print(relu(-2.0), relu(Tensor([-1, 0, 1])))"),
            ReferenceExample("leakyRelu", shapes: elementwise, "print(leakyRelu(Tensor([-1, 1]), slope: 0.1))"),
            ReferenceExample("pow", shapes: elementwise, "print(pow(Tensor([1, 2, 3]), 2))"),
            ReferenceExample(
                "softmax", shapes: "each line of the last axis becomes probabilities; the shape stays",
                "print(softmax([1.0, 2.0]), softmax(Tensor([[0, 0], [1, 2]])))"),
            ReferenceExample(
                "logSoftmax", shapes: "as `softmax`", "print(logSoftmax(Tensor([1, 2, 3])))"),
            ReferenceExample("sum", shapes: "any → []", "print(sum(Tensor([[1, 2], [3, 4]])).item)"),
            ReferenceExample("mean", shapes: "any → []", "print(mean(Tensor([[1, 2], [3, 4]])).item)"),
            ReferenceExample("argmax", "print(argmax(Tensor([0.1, 0.7, 0.2])))"),
            ReferenceExample("maximum", shapes: pairwise, "print(maximum(Tensor([1, 5]), Tensor([3, 2])))"),
            ReferenceExample("minimum", shapes: pairwise, "print(minimum(Tensor([1, 5]), Tensor([3, 2])))"),
            ReferenceExample(
                "concat", shapes: "[a, n] and [b, n] → [a + b, n]; other axes by `axis`",
                "print(concat(Tensor([1, 2]), Tensor([3])))"),
            ReferenceExample(
                "stack", shapes: "k tensors of shape s → [k] + s", "print(stack([Tensor([1, 2]), Tensor([3, 4])]))"),
            ReferenceExample("words", "print(words(\"The food was good, not bad\"))"),
        ])

    private static let elementwise = "number by number: the shape stays"
    private static let pairwise = "number by number: shapes are broadcast"
}
