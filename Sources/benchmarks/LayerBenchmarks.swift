import NeuralNets
import TensorKit

/// Where the time of a training step goes: each layer of LeNet by itself on one thread, and what share of the processor's
/// peak its arithmetic reaches. The peak is a large product of matrices.
struct LayerBenchmarks {
    let batch: Int

    func run() {
        let peak = MachinePeak.measured()
        print("# batch \(batch), one thread, peak \(Int(peak)) GFLOP/s; microseconds an example, share of the peak")
        let layers: [(any Layer, Shape)] = [
            (Conv2D(6, kernel: 5, activation: .relu), [32, 32, 3]), (MaxPool2D(2), [28, 28, 6]),
            (Conv2D(16, kernel: 5, activation: .relu), [14, 14, 6]), (MaxPool2D(2), [10, 10, 16]),
            (Dense(120, activation: .relu), [400]), (Dense(84, activation: .relu), [120]), (Dense(10), [84]),
        ]
        for (layer, shape) in layers { measure(layer, shape, peak) }
        measure(SimpleRNN(64), [100, 128], peak)
        measure(LSTM(64), [100, 128], peak)
        measure(GRU(64), [100, 128], peak)
    }

    private func measure(_ layer: any Layer, _ shape: Shape, _ peak: Double) {
        guard let times = try? times(layer, shape) else { return }
        let work = 2 * Double(layer.multiplyAccumulates(for: shape)) / 1000
        func column(_ time: Double, _ factor: Double) -> String {
            let share = work == 0 ? "" : " (\(Int((100 * factor * work / time / peak).rounded()))%)"
            return "\((time * 10).rounded() / 10)\(share)"
        }
        print("\(layer.kind) \(shape): forward \(column(times.forward, 1)), backward \(column(times.backward, 2))")
    }

    private func times(
        _ layer: some Layer, _ shape: Shape
    ) throws(TensorError) -> (forward: Double, backward: Double) {
        let ready = try layer.prepared(for: shape)
        let output = try ready.outputShape(for: shape)
        let pass = try ready.makePass(for: shape, capacity: batch)
        let weights = ready.parameters.map(\.tensor)
        let slopes = weights.map { Buffer(count: $0.count) }
        pass.bind(weights: weights.map { UnsafePointer($0.buffer.pointer) }, gradients: slopes.map(\.pointer))
        let input = Tensor.random(shape: [batch] + shape, seed: 1) { $0.normal() }.buffer
        let result = Buffer(count: batch * output.reduce(1, *))
        let gradient = Tensor.random(shape: [batch] + output, seed: 2) { $0.normal() }.buffer
        let inputGradient = Buffer(count: input.count)
        let step = PassStep(count: batch, isTraining: true)
        return withExtendedLifetime((weights, slopes, input, result, gradient, inputGradient)) {
            let forward = best { pass.forward(input.pointer, to: result.pointer, step) }
            let backward = best {
                pass.backward(
                    gradient.pointer, to: inputGradient.pointer, input: input.pointer, output: result.pointer, step)
            }
            return (forward, backward)
        }
    }

    /// Microseconds an example, the best of several runs.
    private func best(_ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let times = (0..<15).map { _ in clock.measure { for _ in 0..<4 { body() } } / .microseconds(4 * batch) }
        return times.min() ?? 0
    }
}
