import Testing

/// Worked examples of the field, each as a learner would write it in a cell.
@Suite struct WorkedExampleTests {
    @Test(arguments: [
        WorkedExample.convolution, .convolutionOfChannels, .pooling, .losses, .recurrence, .gatedRecurrence,
        .optimizers, .frozen,
        .counts, .zoo, .oneNeuron,
    ]) func `comes out as it is published`(_ example: WorkedExample) {
        let run = CellRun.of(example.code)
        #expect(run.complaints.isEmpty, "\(run.complaints.joined(separator: "\n"))")
        #expect(run.expectationsHeld > 0)
    }
}

struct WorkedExample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String

    static let convolution = WorkedExample(
        testDescription: "convolution",
        code: """
            let x = Tensor(rows: 3, columns: 3) { row, column in row * 3 + column }
            let k: Tensor = [[0, 1], [2, 3]]
            expect(Conv2D(filters: [k])(x), near: [[19, 25], [37, 43]])
            expect(
                Conv2D(filters: [k], padding: 1)(x),
                near: [[0, 3, 8, 4], [9, 19, 25, 10], [21, 37, 43, 16], [6, 7, 8, 0]])
            let ones = Conv2D(filters: [.ones(3, 3)])
            let five = Tensor(rows: 5, columns: 5) { row, column in row * 5 + column }
            expect(ones(five), near: [[54, 63, 72], [99, 108, 117], [144, 153, 162]])
            let wall = Tensor(rows: 6, columns: 6) { _, column in column < 3 ? 10 : 0 }
            let edge: Tensor = [[1, 0, -1], [1, 0, -1], [1, 0, -1]]
            expect(Conv2D(filters: [edge])(wall)[0], near: [0, 30, 30, 0])
            """)

    static let convolutionOfChannels = WorkedExample(
        testDescription: "convolution of two channels",
        code: """
            let first = Tensor(rows: 3, columns: 3) { row, column in row * 3 + column }
            let x = stack([first, first + 1]).transposed(1, 2, 0)
            let k: Tensor = [[0, 1], [2, 3]]
            let both = stack([k, k + 1]).transposed(1, 2, 0)
            expect(shape: [2, 2, 1], of: Conv2D(filters: [both])(x))
            expect(Conv2D(filters: [both])(x).reshaped(2, 2), near: [[56, 72], [104, 120]])
            """)

    static let pooling = WorkedExample(
        testDescription: "pooling",
        code: """
            let x: Tensor = [[1, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]]
            expect(MaxPool2D(2)(x), near: [[6, 8], [3, 4]])
            expect(AveragePool2D(2)(x), near: [[3.25, 5.25], [2, 2]])
            let y = Tensor(rows: 5, columns: 5) { row, column in row * 5 + column + 1 }
            expect(MaxPool2D(2)(y), near: [[7, 9], [17, 19]])
            expect(MaxPool2D(3, stride: 2)(y), near: [[13, 15], [23, 25]])
            let slopes = gradient(at: x) { MaxPool2D(2)($0).sum() }
            expect(slopes, near: [[0, 0, 0, 0], [0, 1, 0, 1], [1, 0, 0, 0], [0, 0, 0, 1]])
            """)

    static let losses = WorkedExample(
        testDescription: "losses",
        code: """
            let z: Tensor = [3.2, 5.1, -1.7]
            expect(softmax(z), near: [0.129982539, 0.869049535, 0.000967926])
            expect(crossEntropy(z.reshaped(1, 3), [0]), near: 2.040355)
            expect(crossEntropy(.zeros(1, 10), [3]), near: 2.302585)
            """)

    static let recurrence = WorkedExample(
        testDescription: "recurrence",
        code: """
            let sequence: [Tensor] = [[1, 2], [3, 4], [5, 6]]
            let rnn = SimpleRNN(
                input: .full(4, 2, value: 0.1), recurrent: .full(4, 4, value: 0.1), bias: .zeros(4), returnSequences: true)
            expect(rnn(sequence).transposed()[0], near: [0.291312612, 0.673174084, 0.878525636])
            """)

    static let gatedRecurrence = WorkedExample(
        testDescription: "LSTM and GRU",
        code: """
            let sequence: [Tensor] = [[1, 2], [3, 4], [5, 6]]
            let lstm = LSTM(
                input: .full(12, 2, value: 0.1), recurrent: .full(12, 3, value: 0.1), bias: .zeros(12), returnSequences: true)
            expect(lstm(sequence).transposed()[0], near: [0.095241188, 0.328690482, 0.600429895])
            let gru = GRU(
                input: .full(15, 2, value: 0.1), recurrent: .full(15, 5, value: 0.1), bias: .zeros(15),
                recurrentBias: .zeros(15), returnSequences: true)
            expect(gru(sequence).transposed()[0], near: [0.123970262, 0.285158692, 0.408735569])
            expect(SimpleRNN(64, inputs: 128).parameterCount, equals: 12_352)
            expect(LSTM(64, inputs: 128).parameterCount, equals: 49_408)
            """)

    static let optimizers = WorkedExample(
        testDescription: "optimizers",
        code: """
            func walk(_ start: Optimizer) -> Tensor {
                var optimizer = start
                var w: Tensor = 1
                var places: [Tensor] = []
                for _ in 1...3 {
                    optimizer.update(&w, along: w)
                    places.append(w)
                }
                return stack(places)
            }
            expect(walk(.sgd(learningRate: 0.1, momentum: 0.9)), near: [0.9, 0.72, 0.486])
            expect(walk(.sgd(learningRate: 0.1, momentum: 0.9, nesterov: true)), near: [0.81, 0.5751, 0.327321])
            expect(walk(.adam(learningRate: 0.1, epsilon: 1e-8)), near: [0.900000001, 0.800412230, 0.701586275])

            var neuron = Dense(weights: [[2]], bias: [1])
            let start = neuron
            let slopes = gradient(at: neuron) { square($0([3])).sum() }
            var descent = Optimizer.sgd(learningRate: 0.1)
            descent.update(&neuron, along: slopes)
            expect(neuron.weights, near: [[-2.2]])
            expect(neuron.bias, near: [-0.4])
            expect(start.weights, near: [[2]])
            """)

    static let frozen = WorkedExample(
        testDescription: "frozen layers",
        code: """
            let data = Datasets.moons(count: 64)
            var model = Sequential(input: [2]) {
                Dense(8, inputs: 2, activation: .tanh).frozen()
                Dense(2)
            }
            let before = model
            expect(model.trainableCount, equals: 18)
            model.fit(data, epochs: 2, loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())
            expect(model.parameters[0].tensor == before.parameters[0].tensor)
            expect(model.parameters[2].tensor != before.parameters[2].tensor)
            """)

    static let counts = WorkedExample(
        testDescription: "counts of the course's LeNet",
        code: """
            let model = Sequential(input: [32, 32, 3]) {
                Conv2D(6, kernel: 5, activation: .relu)
                MaxPool2D(2)
                Conv2D(16, kernel: 5, activation: .relu)
                MaxPool2D(2)
                Flatten()
                Dense(120, activation: .relu)
                Dense(84, activation: .relu)
                Dense(10)
            }
            expect(model.parameterCount, equals: 62_006)
            expect(model.multiplyAccumulates, equals: 651_720)
            expect(model.outputShapes.first ?? [], equals: [28, 28, 6])
            expect(MaxPool2D(2).parameterCount, equals: 0)
            expect(Conv2D(1, kernel: 3, channels: 3).parameterCount, equals: 28)
            """)

    static let zoo = WorkedExample(
        testDescription: "the zoo's counts",
        code: """
            expect(Zoo.vgg16().trainableCount, equals: 138_357_544)
            expect(Zoo.resNet18().trainableCount, equals: 11_689_512)
            expect(Zoo.alexNet().multiplyAccumulates, equals: 714_188_480)
            """)

    /// What one neuron learns in 300 steps, by the slow start of the quadratic cost.
    static let oneNeuron = WorkedExample(
        testDescription: "one neuron learning",
        code: """
            func learned(_ w0: Double, _ b0: Double) -> Double {
                var w = w0, b = b0
                for _ in 1...300 {
                    let a = sigmoid(w + b)
                    let slope = a * a * (1 - a)
                    w -= 0.15 * slope
                    b -= 0.15 * slope
                }
                return sigmoid(w + b)
            }
            expect(learned(0.6, 0.9), near: 0.0939556949, tolerance: 1e-9)
            expect(learned(2, 2), near: 0.2028484243, tolerance: 1e-9)
            """)
}
