extension ReferenceTopic {
    static let data = ReferenceTopic(
        "Data",
        [
            ReferenceExample(
                "Datasets", shapes: "pictures are [height, width, channels], sequences [time, features]",
                """
                let data = Datasets.shapes(count: 20, side: 16)
                print(data.count, data.inputShape, data.classNames)
                let (train, test) = try Datasets.mnist(otherwise: .digits)
                print(train.count > test.count)
                """),
            ReferenceExample(
                "Dataset", shapes: "`inputShape` and `targetShape` are those of one example",
                """
                let data = Dataset(inputs: Tensor([[0, 1], [2, 3], [4, 5]]), labels: [0, 1, 1])
                let (train, test) = data.split(at: 2)
                print(train.count, test[0].label, data.classCounts)
                """),
            ReferenceExample(
                "Example", "let example: Example = Datasets.xor()[1]\nprint(example.input, example.label)"),
            ReferenceExample(
                "Examples",
                "let all: Examples = Datasets.xor().examples\nfor example in all { print(example.input, example.label) }"
            ),
            ReferenceExample(
                "Batches", shapes: "each batch is [size] + `inputShape`",
                "let batches: Batches = Datasets.blobs(count: 10).batched(4)\nfor (inputs, labels) in batches { print(inputs.shape, labels.shape) }"
            ),
            ReferenceExample(
                "Vocabulary",
                """
                let vocabulary = Vocabulary(words("the food was good"))
                print(vocabulary.count, vocabulary.numbers(of: words("good food"), length: 4))
                """),
            ReferenceExample("StandIn", "print(try Datasets.cifar10(otherwise: StandIn.shapes).test.origin)"),
            ReferenceExample(
                "ShapeKind", "print(Datasets.shapes(count: 4, kinds: [ShapeKind.disc, .square], side: 12).classNames)"
            ),
            ReferenceExample(
                "Placement", "print(Datasets.shapes(count: 4, side: 12, placement: Placement.centered).count)"),
            ReferenceExample("ReviewStyle", "print(Datasets.reviews(count: 4, style: ReviewStyle.majority).count)"),
            ReferenceExample(
                "SentenceQuestion", "print(Datasets.sentences(count: 4, question: SentenceQuestion.subject)[0].words)"),
            ReferenceExample(
                "KeyPosition", "print(Datasets.recall(count: 4, length: 10, position: KeyPosition.first).count)"),
        ])

    static let detection = ReferenceTopic(
        "Finding objects",
        [
            ReferenceExample(
                "Box",
                """
                let a = Box(left: 0, top: 0, right: 2, bottom: 2), b = Box(left: 1, top: 0, right: 3, bottom: 2)
                expect(a.intersectionOverUnion(b), near: 1.0 / 3)
                """),
            ReferenceExample(
                "LabelledBox", "print(LabelledBox(Box(left: 0, top: 0, right: 2, bottom: 2), label: 1).label)"),
            ReferenceExample(
                "Detection",
                "print(Detection(Box(left: 0, top: 0, right: 2, bottom: 2), label: 0, confidence: 0.9).confidence)"),
            ReferenceExample(
                "nonMaximumSuppression",
                """
                let box = Box(left: 0, top: 0, right: 2, bottom: 2)
                let claims = [Detection(box, label: 0, confidence: 0.9), Detection(box, label: 0, confidence: 0.5)]
                print(nonMaximumSuppression(claims).count)
                """),
            ReferenceExample(
                "meanAveragePrecision",
                """
                let box = Box(left: 0, top: 0, right: 2, bottom: 2)
                let claims = [[Detection(box, label: 0, confidence: 0.9)]]
                print(meanAveragePrecision(claims, truth: [[LabelledBox(box, label: 0)]], classes: 1))
                """),
            ReferenceExample(
                "regionProposals",
                "print(regionProposals(width: 32, height: 16, stride: 16, sides: [8], ratios: [1]).count)"),
            ReferenceExample(
                "regionPooling", shapes: "[height, width, channels] → [size, size, channels]",
                "print(regionPooling(Tensor.ones(8, 8, 2), Box(left: 1, top: 1, right: 6, bottom: 6), size: 2).shape)"),
            ReferenceExample(
                "DetectionGrid", shapes: "[cells, cells, 5 + classes]",
                """
                let grid = DetectionGrid(cells: 2, classes: 3, width: 8, height: 8)
                let target = grid.encode([LabelledBox(Box(left: 1, top: 1, right: 3, bottom: 3), label: 2)])
                print(grid.shape, grid.loss(target, target).item > 0)
                """),
        ])
}
