extension ReferenceTopic {
    static let models = ReferenceTopic(
        "Models",
        [
            ReferenceExample(
                "Sequential", shapes: "`inputShape` → `outputShape`; a batch puts itself in front",
                """
                let model = Sequential(input: [8, 8, 1]) {
                    Conv2D(4, kernel: 3, activation: .relu)
                    MaxPool2D(2)
                    Flatten()
                    Dense(2)
                }
                print(model.outputShape, model.parameterCount)
                show(model)
                """),
            ReferenceExample(
                "Zoo", shapes: "[32, 32, 3] → [10] for LeNet-5",
                "print(Zoo.leNet5().parameterCount, Zoo.resNet50().parameterCount)"),
            ReferenceExample(
                "Model",
                """
                do {
                    let teacher = try Model.load("shapes.safetensors")
                    print(teacher.parameterCount)
                } catch { print("not saved yet") }
                """),
        ])

    static let training = ReferenceTopic(
        "Losses, optimizers and training",
        [
            ReferenceExample(
                "Loss", shapes: "outputs and targets of one batch → []",
                "print(Loss.meanSquaredError(Tensor([[1], [2]]), Tensor([[1], [4]])).item)"),
            ReferenceExample(
                "crossEntropy", shapes: "[batch, classes] and [batch] → []",
                "print(crossEntropy(Tensor.zeros(1, 10), Tensor([3])).item)"),
            ReferenceExample(
                "binaryCrossEntropy", shapes: "[batch, 1] and [batch, 1] → []",
                "print(binaryCrossEntropy(Tensor([[0.9]]), Tensor([[1]])).item)"),
            ReferenceExample(
                "meanSquaredError", shapes: "two of one shape → []",
                "print(meanSquaredError(Tensor([[1], [2]]), Tensor([[1], [4]])).item)"),
            ReferenceExample(
                "Optimizer",
                """
                let data = Datasets.xor()
                var model = Sequential(input: [2]) { Dense(4, activation: .tanh); Dense(2) }
                var optimizer = Optimizer.adam(learningRate: 0.05)
                for (inputs, labels) in data.batched(4) {
                    let (loss, slopes) = valueWithGradient(at: model) { model in crossEntropy(model(inputs), labels) }
                    optimizer.update(&model, along: slopes)
                    print(loss.item, optimizer.steps)
                }
                """),
            ReferenceExample(
                "Schedule",
                """
                let schedule = Schedule.cosine(from: 0.1, over: 10)
                print(schedule.rate(at: 0), schedule.rate(at: 5))
                """),
            ReferenceExample(
                "History",
                """
                var model = Sequential(input: [2]) { Dense(3) }
                let history: History = model.fit(
                    Datasets.blobs(count: 60), epochs: 3, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                    optimizer: .adam())
                print(history.epochs, history.losses.count)
                plot(history)
                """),
            ReferenceExample(
                "EarlyStopping",
                """
                let data = Datasets.blobs(count: 60)
                var model = Sequential(input: [2]) { Dense(3) }
                model.fit(
                    data, epochs: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam(),
                    validation: data, earlyStopping: EarlyStopping(patience: 2))
                """),
            ReferenceExample(
                "Augmentation",
                """
                var model = Sequential(input: [8, 8, 3]) { Flatten(); Dense(10) }
                model.fit(
                    Datasets.shapes(count: 20, side: 8), loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                    optimizer: .adam(), augmentation: Augmentation(shift: 1, flips: true))
                """),
            ReferenceExample(
                "Evaluation",
                """
                let data = Datasets.blobs(count: 60)
                let model = Sequential(input: [2]) { Dense(3) }
                let result: Evaluation = model.evaluate(data, loss: .sparseCategoricalCrossEntropy(fromLogits: true))
                print(result.accuracy <= 1)
                """),
            ReferenceExample(
                "ConfusionMatrix",
                """
                let model = Sequential(input: [2]) { Dense(3) }
                let loss = Loss.sparseCategoricalCrossEntropy(fromLogits: true)
                let confusion: ConfusionMatrix = model.evaluate(Datasets.blobs(count: 60), loss: loss).confusion
                print(confusion.counts.count, confusion.recall(of: 0) <= 1)
                """),
        ])
}
