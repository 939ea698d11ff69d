import TensorKit
import Testing

@testable import NeuralNets

struct OptimizerTests {
    private static let optimizers: [(String, Optimizer)] = [
        ("sgd", .sgd(learningRate: 0.001)), ("momentum", .sgd(learningRate: 0.001, momentum: 0.9)),
        ("nesterov", .sgd(learningRate: 0.001, momentum: 0.9, nesterov: true)),
        ("rmsprop", .rmsProp(learningRate: 0.01)), ("adagrad", .adaGrad(learningRate: 0.1)),
        ("adam", .adam(learningRate: 0.05)), ("adamw", .adamW(learningRate: 0.05, weightDecay: 0.1)),
    ]

    @Test(arguments: optimizers.map(\.0)) func `walks where PyTorch walks`(_ name: String) throws {
        let recordings: [String: [RecordedTensor]] = try PyTorchFixture.read("optimizers")
        var optimizer = try #require(Self.optimizers.first { $0.0 == name }?.1)
        var w: Tensor = [3, -2, 0.5, 1.5]
        for expected in try #require(recordings[name]) {
            let slope = gradient(at: w) { (Tensor([1, 0.1, 10, 0.01]) * pow($0 - 1, 4)).sum() }
            optimizer.update(&w, along: slope)
            #expect(relativeError(w, expected.tensor) < 1e-5)
        }
    }

    /// Steps down f = w² / 2 from 1.
    private func walk(_ optimizer: Optimizer, rates: [Double]? = nil, steps: Int) -> [Double] {
        var optimizer = optimizer
        var w: Tensor = [1]
        return (0..<steps).map { step in
            if let rates { optimizer.schedule = .constant(rates[step]) }
            optimizer.update(&w, along: w)
            return Double(w.scalars[0])
        }
    }

    private func agree(_ path: [Double], _ expected: [Double]) -> Bool {
        zip(path, expected).allSatisfy { abs($0 - $1) < 1e-6 }
    }

    @Test func `three steps down a parabola, worked by hand`() {
        #expect(agree(walk(.sgd(learningRate: 0.1, momentum: 0.9), steps: 3), [0.9, 0.72, 0.486]))
        #expect(
            agree(walk(.sgd(learningRate: 0.1, momentum: 0.9, nesterov: true), steps: 3), [0.81, 0.5751, 0.327321]))
        #expect(
            agree(walk(.adam(learningRate: 0.1, epsilon: 1e-8), steps: 3), [0.900000001, 0.800412230, 0.701586275]))
    }

    @Test func `epsilon keeps steps short where slopes are small`() {
        #expect(agree(walk(.adam(learningRate: 0.1, epsilon: 0.5), steps: 1), [1 - 0.1 / 1.5]))
        #expect(agree(walk(.adaGrad(learningRate: 0.1, epsilon: 0.5), steps: 1), [1 - 0.1 / 1.5]))
        #expect(
            agree(walk(.rmsProp(learningRate: 0.1, epsilon: 0.5), steps: 1), [1 - 0.1 / (0.1.squareRoot() + 0.5)]))
    }

    @Test func `momentum remembers gradients, so a smaller rate acts at once`() {
        let path = walk(.sgd(learningRate: 0.1, momentum: 0.9), rates: [0.1, 0.1, 0.01, 0.01], steps: 4)
        #expect(agree(path, [0.9, 0.72, 0.6966, 0.668574]))
        // Keras remembers steps instead, which a smaller rate does not shorten: v = μ v − η g, w += v.
        var (w, v) = (1.0, 0.0)
        let steps = [0.1, 0.1, 0.01, 0.01].map { rate in
            v = 0.9 * v - rate * w
            w += v
            return w
        }
        #expect(agree(steps, [0.9, 0.72, 0.5508, 0.393012]))
    }

    @Test func `clipping shortens a long gradient and leaves a short one`() {
        var optimizer = Optimizer.sgd(learningRate: 1, clipNorm: 1)
        var w: Tensor = [3, 4]
        optimizer.update(&w, along: [3, 4])
        #expect(relativeError(w, [2.4, 3.2]) < 1e-6)
        optimizer.update(&w, along: [0.1, 0])
        #expect(relativeError(w, [2.3, 3.2]) < 1e-6)
    }

    @Test func `schedules fall as they say`() {
        #expect(Schedule.exponential(from: 1, factor: 0.5, every: 10).rate(at: 10) == 0.5)
        #expect(Schedule.stairs(from: 1, factor: 0.5, every: 10).rate(at: 19) == 0.5)
        #expect(Schedule.cosine(from: 1, over: 10).rate(at: 10) == 0)
        #expect(abs(Schedule.cosine(from: 1, over: 10).rate(at: 5) - 0.5) < 1e-12)
        #expect(Schedule.warmUp(to: 1, over: 4).rate(at: 0) == 0.25)
        #expect(Schedule.warmUp(to: 1, over: 4).rate(at: 9) == 1)
        #expect(Schedule.warmUp(to: 1, over: 4).rate(at: .max) == 1)
    }
}
