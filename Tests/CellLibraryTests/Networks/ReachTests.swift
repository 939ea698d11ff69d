import Testing

/// Everything that the library promises can be called from a cell, and every call that makes no sense is a diagnostic.
@Suite(.serialized) struct ReachTests {
    private static let cells: [(topic: String, code: String)] = [
        (
            "layers of pictures",
            """
            let model = Sequential(input: [12, 12, 4]) {
                Rescaling(0.5, offset: 0.1)
                Conv2D(4, kernel: 3, stride: 1, padding: .same, dilation: 1, groups: 2, activation: .relu, l2: 0.01)
                DepthwiseConv2D(kernel: 3, padding: 1)
                SeparableConv2D(6, kernel: 3, padding: .same, activation: .swish)
                LocalResponseNormalization()
                MaxPool2D(2)
                UpSampling2D(2)
                AveragePool2D(2)
                Residual { Conv2D(6, kernel: 3, padding: .same) }
                Concatenate {
                    Branch { Conv2D(2, kernel: 1) }
                    Branch { MaxPool2D(3, stride: 1, padding: 1) }
                }
                SqueezeExcitation(reduced: 2)
                BatchNormalization()
                Activation(.gelu)
                GlobalAveragePool2D()
                Dropout(0.2)
                Dense(3, activation: .softmax, initializer: .heUniform)
            }
            expect(model.outputShape == [3])
            expect(shape: [3], of: model(Tensor.ones(12, 12, 4)))
            explain(Dense(2, inputs: 3), on: [1, 2, 3])
            expect(GlobalMaxPool2D()(Tensor.ones(4, 4, 2))[0], near: 1)
            show(model)
            """
        ),
        (
            "layers of sequences",
            """
            let model = Sequential(input: [6]) {
                Embedding(vocabulary: 9, dimensions: 4)
                Conv1D(5, kernel: 3, padding: 1)
                MaxPool1D(2)
                SimpleRNN(3, returnSequences: true)
                Bidirectional(LSTM(2, returnSequences: true))
                TimeDistributed(Dense(4, activation: .tanh))
                EncoderDecoder(encoder: GRU(3), steps: 5, decoder: LSTM(2, returnSequences: true))
                Reshape(10, 1)
                GlobalMaxPool1D()
                RepeatVector(2)
                Flatten()
                Dense(1)
            }
            expect(model.outputShape == [1])
            expect(shape: [1], of: model(Tensor([1, 2, 3, 4, 5, 6])))
            """
        ),
        (
            "losses, optimizers, schedules, metrics",
            """
            let losses: [Loss] = [
                .meanSquaredError, .binaryCrossEntropy(), .categoricalCrossEntropy(), .huber(delta: 2),
                .sparseCategoricalCrossEntropy(fromLogits: true),
            ]
            expect(losses.count, equals: 5)
            let data = Datasets.blobs(count: 60)
            let optimizers: [Optimizer] = [
                .sgd(learningRate: 0.1, momentum: 0.9, nesterov: true, clipNorm: 1), .rmsProp(), .adaGrad(), .adam(),
                .adamW(schedule: .cosine(from: 0.01, over: 20)), .sgd(schedule: .warmUp(to: 0.1, over: 5)),
                .adam(schedule: .exponential(from: 0.1, factor: 0.5, every: 10)),
            ]
            for optimizer in optimizers {
                var model = Sequential(input: [2]) { Dense(3) }
                let history = model.fit(
                    data, epochs: 2, batchSize: 8, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                    optimizer: optimizer, validation: data, earlyStopping: EarlyStopping(patience: 2),
                    onEpoch: { epoch, model, history in expect(history.losses.count, equals: epoch) })
                let result = model.evaluate(data)
                expect(result.confusion.counts.count, equals: 3)
                expect(result.confusion.f1(of: 0) <= 1 && result.confusion.precision(of: 1) <= 1)
                expect(history.validationLosses.count, equals: 2)
            }
            """
        ),
        (
            "the zoo, written for others",
            """
            expect(Zoo.yoloTiny().parameterCount, equals: 8_852_366)
            expect(Zoo.yolo().layerParameters.reduce(0, +), equals: 271_703_550)
            expect(Zoo.yoloTiny().layerParameters.reduce(0, +), equals: 8_852_366)
            expect(Zoo.efficientNetB0().multiplyAccumulates, equals: 385_814_752)
            let model = Zoo.leNet5()
            expect(model.pyTorchSource.contains("nn.Conv2d(3, 6, 5)"))
            expect(model.kerasSource.contains("layers.Flatten()"))
            show(Zoo.alexNet2012())
            """
        ),
        (
            "detection",
            """
            let a = Box(left: 0, top: 0, right: 2, bottom: 2), b = Box(left: 1, top: 0, right: 3, bottom: 2)
            expect(a.intersectionOverUnion(b), near: 1.0 / 3)
            let kept = nonMaximumSuppression([Detection(a, label: 0, confidence: 0.9), Detection(a, label: 0, confidence: 0.5)])
            expect(kept.count, equals: 1)
            let proposals = regionProposals(width: 32, height: 16, stride: 16, sides: [8], ratios: [1])
            expect(proposals.count, equals: 2)
            let pooled = regionPooling(Tensor.ones(8, 8, 2), Box(left: 1, top: 1, right: 6, bottom: 6), size: 2)
            expect(shape: [2, 2, 2], of: pooled)
            let grid = DetectionGrid(cells: 2, classes: 3, width: 8, height: 8)
            let target = grid.encode([LabelledBox(Box(left: 1, top: 1, right: 3, bottom: 3), label: 2)])
            expect(grid.loss(target, target).item > 0)
            expect(meanAveragePrecision([kept], truth: [[LabelledBox(a, label: 0)]], classes: 1), near: 1)
            """
        ),
        (
            "the loop by hand",
            """
            let data = Datasets.xor(count: 4)
            var model = Sequential(input: [2]) {
                Dense(4, activation: .tanh)
                BatchNormalization()
                Dense(2)
            }
            var optimizer = Optimizer.sgd(learningRate: 0.1, momentum: 0.9)
            for (inputs, labels) in data.batched(4) {
                let (loss, gradient) = valueWithGradient(at: model) { model in crossEntropy(model(inputs), labels) }
                optimizer.update(&model, along: gradient)
                expect(loss.item > 0)
            }
            expect(optimizer.steps, equals: 1)
            """
        ),
    ]

    @Test(arguments: cells.map(\.topic)) func `runs from a cell`(_ topic: String) throws {
        let code = try #require(Self.cells.first { $0.topic == topic }?.code)
        let run = CellRun.of(code)
        #expect(run.complaints.isEmpty, "\(run.complaints.joined(separator: "\n"))")
    }

    /// A call and what its diagnostic must contain.
    private static let mistakes: [(code: String, words: String)] = [
        ("let m = Zoo.alexNet(input: [32, 32, 3])", "does not fit into"),
        ("let m = Zoo.resNet18(classes: 0)", "at least 1"),
        ("let m = Sequential(input: [4]) { Conv2D(2, kernel: 3) }", "layer 1: Conv2D needs pictures"),
        ("let m = Sequential(input: [4, -1]) { Flatten() }", "sizes start at 0"),
        ("let l = MaxPool2D(2, padding: 3)(Tensor.ones(4, 4, 1))", "pads by 1 at most"),
        (
            "print(Embedding(vocabulary: 5, dimensions: 2)(Tensor([1, 5])))",
            "word 5 is outside the vocabulary of 5 words"
        ),
        (
            "var m = Sequential(input: [2]) { Embedding(vocabulary: 3, dimensions: 2); Flatten(); Dense(1) }\n"
                + "m.fit(Dataset(inputs: [[1, 2], [0, 3]], targets: [[1], [2]]), loss: .meanSquaredError, "
                + "optimizer: .adam())", "word 3 in example 1 of"
        ),
        ("frames(over: Int.min...3) { k in show(k) }", "a slider has from 1 to 200 frames, not more"),
        ("let l = Dense(-3)", "must be at least 1; -3 came"),
        ("let l = LSTM(Int.max, inputs: 2)", "units must be at most 16777216; 9223372036854775807 came"),
        ("print(Flatten().outputShape(for: [Int.max, 2]))", "is too large: the limit is"),
        ("print(AveragePool2D(2, padding: .same).outputShape(for: [Int.max, 2, 3]))", "is too large: the limit is"),
        ("print(GlobalAveragePool2D().outputShape(for: [-1, 2, 3]))", "sizes start at 0"),
        ("print(LSTM(3).multiplyAccumulates(for: [Int.max, Int.max]))", "is too large: the limit is"),
        (
            "print(Conv2D(16_777_216, kernel: 1_048_576, padding: 1_048_576).multiplyAccumulates(for: [9, 9, 9]))",
            "is too large: the limit is"
        ),
        ("print(DetectionGrid(cells: Int.max, classes: 2, width: 9, height: 9).encode([]))", "must be at most"),
        (
            "print(regionPooling(Tensor.ones(4, 4, 1), Box(left: 0, top: 0, right: 4, bottom: 4), size: 9_000_000))",
            "is too large: the limit is"
        ),
        ("let l = Conv2D(4, kernel: 3, channels: 3, groups: 2)(Tensor.ones(8, 8, 3))", ""),
        ("let x = Tensor.zeros(6).reshaped(-1, 4611686018427387904, 4)", ""),
        ("let x = Tensor.ones(2, 3) + Tensor.ones(4)", "sizes 3 and 4 must be equal"),
        ("let b = regionProposals(width: 1e9, height: 1e9, stride: 0.1, sides: [1])", "boxes would be proposed"),
        (
            "var m = Zoo.vgg16()\nm.fit(Datasets.shapes(count: 8, side: 224), batchSize: 8, "
                + "loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())", "MB of memory"
        ),
        (
            "var m = Sequential(input: [2]) { Dense(3, activation: .softmax) }\n"
                + "m.fit(Datasets.blobs(count: 30), loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())",
            "would make them once more"
        ),
        (
            "var m = Sequential(input: [2]) { Dense(3) }\n"
                + "m.fit(Datasets.blobs(count: 30), loss: .sparseCategoricalCrossEntropy(fromLogits: true), "
                + "optimizer: .sgd(learningRate: .nan))", "a learning rate is a number from 0 up; nan came"
        ),
        (
            "var m = Sequential(input: [1]) { Dense(1) }\n"
                + "m.fit(Dataset(inputs: [[1], [2]], targets: [[1], [2]]), epochs: 99, loss: .meanSquaredError, "
                + "optimizer: .sgd(learningRate: 1e9))", "the weights have run away"
        ),
        (
            "var m = Sequential(input: [1]) { Dense(1) }\n"
                + "m.fit(Dataset(inputs: Tensor([[1], [Double.nan]]), targets: [[1], [2]]), loss: .meanSquaredError, "
                + "optimizer: .adam())", "a model can learn only from finite numbers"
        ),
    ]

    @Test(arguments: mistakes.indices) func `a call that makes no sense is a diagnostic`(_ index: Int) {
        let (code, words) = Self.mistakes[index]
        let run = CellRun.of(code)
        #expect(!run.complaints.isEmpty, "\(code)")
        #expect(words.isEmpty || run.complaints.joined(separator: "\n").contains(words), "\(code): \(run.complaints)")
    }
}
