import TensorKit
import Testing

@testable import NeuralNets

/// The examples that the course works by hand.
struct WorkedExampleTests {
    private let tolerance: Real = 1e-6

    @Test func `the 2-2-2 network, one step and ten thousand`() {
        var model = Sequential(input: [2]) {
            Dense(weights: [[0.15, 0.20], [0.25, 0.30]], bias: [0.35, 0.35], activation: .sigmoid)
            Dense(weights: [[0.40, 0.45], [0.50, 0.55]], bias: [0.60, 0.60], activation: .sigmoid)
        }
        let data = Dataset(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]])
        #expect(relativeError(model(data[0].input), [0.751365069552, 0.772928465321]) < tolerance)
        #expect(abs(model.evaluate(data, loss: .halfSquaredError).loss - 0.298371108760) < 1e-7)
        model.parameters[1].isTrainable = false
        model.parameters[3].isTrainable = false
        model.fit(data, epochs: 1, batchSize: 1, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5))
        #expect(
            relativeError(
                model.parameters[0].tensor, [[0.149780716133, 0.199561432266], [0.249751143632, 0.299502287265]])
                < tolerance)
        #expect(
            relativeError(
                model.parameters[2].tensor, [[0.358916479718, 0.408666186076], [0.511301270239, 0.561370121108]])
                < tolerance)
        #expect(abs(model.evaluate(data).loss - 0.291027773694) < 1e-7)
        model.fit(data, epochs: 9_999, batchSize: 1, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5))
        #expect(abs(model.evaluate(data).loss - 3.51018778e-5) < 2e-8)
    }

    @Test func `with biases trained too, the 2-2-2 network falls further in a step`() {
        var model = Sequential(input: [2]) {
            Dense(weights: [[0.15, 0.20], [0.25, 0.30]], bias: [0.35, 0.35], activation: .sigmoid)
            Dense(weights: [[0.40, 0.45], [0.50, 0.55]], bias: [0.60, 0.60], activation: .sigmoid)
        }
        let data = Dataset(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]])
        model.fit(data, batchSize: 1, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5))
        #expect(abs(model.evaluate(data).loss - 0.280471446791) < 1e-7)
    }

    @Test func `one neuron learning`() {
        func start(_ w: Double, _ b: Double) -> Double { sigmoid(w + b) }
        #expect(abs(start(0.6, 0.9) - 0.8175744762) < 1e-10 && abs(start(2, 2) - 0.9820137900) < 1e-10)
        func trained(_ w: Double, _ b: Double, _ loss: Loss, _ rate: Double) -> Double {
            var model = Sequential(input: [1]) { Dense(weights: [[w]], bias: [b], activation: .sigmoid) }
            let data = Dataset(inputs: [[1]], targets: [[0]])
            model.fit(data, epochs: 300, batchSize: 1, loss: loss, optimizer: .sgd(learningRate: rate))
            return Double(model([1]).item)
        }
        #expect(abs(trained(0.6, 0.9, .halfSquaredError, 0.15) - 0.0939556949) < 1e-6)
        #expect(abs(trained(2, 2, .halfSquaredError, 0.15) - 0.2028484243) < 1e-6)
        #expect(abs(trained(0.6, 0.9, .binaryCrossEntropy(), 0.005) - 0.4176792996) < 1e-5)
        #expect(abs(trained(2, 2, .binaryCrossEntropy(), 0.005) - 0.7795870642) < 1e-5)
    }

    @Test func `convolutions of small squares`() {
        let x = Tensor.range(to: 9).reshaped(3, 3)
        let k: Tensor = [[0, 1], [2, 3]]
        #expect(Conv2D(filters: [k])(x) == [[19, 25], [37, 43]])
        #expect(
            Conv2D(filters: [k], padding: 1)(x)
                == [[0, 3, 8, 4], [9, 19, 25, 10], [21, 37, 43, 16], [6, 7, 8, 0]])
        #expect(Conv2D(filters: [k], bias: [0.5])(x) == [[19.5, 25.5], [37.5, 43.5]])
        let two = stack([x, x + 1]).transposed(1, 2, 0)
        let filter = stack([k, k + 1]).transposed(1, 2, 0)
        #expect(Conv2D(filters: [filter])(two).reshaped(2, 2) == [[56, 72], [104, 120]])
        var strided = Conv2D(1, kernel: (2, 2), stride: (3, 2), padding: 1, useBias: false, channels: 1)
        strided.parameters[0].tensor = k.reshaped(1, 1, 2, 2)
        #expect(strided(x) == [[0, 8], [6, 8]])
        #expect(
            Conv2D(filters: [.ones(3, 3)])(Tensor.range(to: 25).reshaped(5, 5))
                == [[54, 63, 72], [99, 108, 117], [144, 153, 162]])
    }

    @Test func `a vertical edge lights up`() {
        let image = Tensor(rows: 6, columns: 6) { _, column in column < 3 ? 10 : 0 }
        let edge: Tensor = [[1, 0, -1], [1, 0, -1], [1, 0, -1]]
        #expect(Conv2D(filters: [edge])(image) == Tensor(rows: 4, columns: 4) { _, c in c == 1 || c == 2 ? 30 : 0 })
    }

    @Test func `a filter learned is the filter that was drawn`() {
        let edge: Tensor = [[1, 0, -1], [1, 0, -1], [1, 0, -1]]
        let noise = Tensor.random(6, 6, seed: 1)
        let answer = Conv2D(filters: [edge])(noise)
        var filter = Tensor.zeros(3, 3)
        for _ in 1...1500 {
            let (_, slope) = valueWithGradient(at: filter) { mean(square(Conv2D(filters: [$0])(noise) - answer)) }
            filter -= slope
        }
        #expect(abs(filter - edge).max().item < 0.01)
    }

    @Test func `padding same, as PyTorch and as Keras mean it`() {
        let x = Tensor.range(1, to: 17).reshaped(4, 4)
        let k = Tensor.range(1, to: 10).reshaped(3, 3)
        #expect(Conv2D(filters: [k], stride: 2, padding: 1)(x) == [[111, 217], [363, 573]])
        #expect(Conv2D(filters: [k], stride: 2, padding: .same)(x) == [[348, 252], [274, 175]])
    }

    @Test func `a convolution along a line`() {
        func convolved(stride: Int) -> Tensor {
            var layer = Conv1D(1, kernel: 3, stride: stride, padding: 1, useBias: false, channels: 1)
            layer.parameters[0].tensor = Tensor([1, 0, -1]).reshaped(1, 1, 1, 3)
            return layer([[1], [2], [-1], [1], [-3]]).flattened
        }
        #expect(convolved(stride: 1) == [-2, 2, 1, 2, 1])
        #expect(convolved(stride: 2) == [-2, 1, 1])
    }

    @Test func `pools`() {
        let x: Tensor = [[1, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]]
        #expect(MaxPool2D(2)(x.reshaped(4, 4, 1)).reshaped(2, 2) == [[6, 8], [3, 4]])
        #expect(AveragePool2D(2)(x.reshaped(4, 4, 1)).reshaped(2, 2) == [[3.25, 5.25], [2, 2]])
        let y = Tensor.range(1, to: 26).reshaped(5, 5, 1)
        #expect(MaxPool2D(2)(y).reshaped(2, 2) == [[7, 9], [17, 19]])
        #expect(MaxPool2D(3, stride: 2)(y).reshaped(2, 2) == [[13, 15], [23, 25]])
    }

    private func uniform(_ layer: some Layer) -> Tensor {
        var ready = trapping { () throws(TensorError) in try layer.prepared(for: [3, 2]) }
        for (index, parameter) in ready.parameters.enumerated() {
            ready.parameters[index].tensor = .full(shape: parameter.shape, value: parameter.role == .weight ? 0.1 : 0)
        }
        return ready([[1, 2], [3, 4], [5, 6]])
    }

    @Test func `recurrent layers with all weights a tenth`() {
        func column(_ values: [Double], _ units: Int) -> Tensor {
            Tensor(rows: 3, columns: units) { row, _ in values[row] }
        }
        let rnn = uniform(SimpleRNN(4, returnSequences: true))
        #expect(relativeError(rnn, column([0.291312612, 0.673174084, 0.878525636], 4)) < tolerance)
        let lstm = uniform(LSTM(3, returnSequences: true))
        #expect(relativeError(lstm, column([0.095241188, 0.328690482, 0.600429895], 3)) < tolerance)
        let gru = uniform(GRU(5, returnSequences: true))
        #expect(relativeError(gru, column([0.123970262, 0.285158692, 0.408735569], 5)) < tolerance)
    }

    @Test func `sizes of outputs`() throws {
        #expect(try Window(size: 227, kernel: 11, stride: 4, padding: .valid).count == 55)
        #expect(try Window(size: 7, kernel: 3, stride: 2, padding: .valid).count == 3)
        #expect(try Window(size: 10, kernel: 3, stride: 2, padding: .valid).count == 4)
    }
}
