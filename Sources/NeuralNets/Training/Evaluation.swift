import TensorKit
import Trace

/// How a model does on data that it is shown once, without learning.
public struct Evaluation: Hashable, Sendable {
    /// Mean over the examples.
    public var loss: Double
    /// The share that was right; `nil` where nothing can be right or wrong.
    public var measuredAccuracy: Double?
    /// Which class was taken for which, where there are classes.
    public var confusion: ConfusionMatrix?

    /// The share that was right, from 0 to 1; 0 where nothing can be.
    public var accuracy: Double { measuredAccuracy ?? 0 }
}

extension Sequential {
    /// - Parameter loss: by default the one the model was trained with.
    public func evaluate(_ data: Dataset, loss: Loss? = nil) -> Evaluation {
        trapping { () throws(TensorError) in try evaluate(checking: data, loss: loss) }
    }

    /// The core.
    public func evaluate(
        checking data: Dataset, loss: Loss? = nil, interruption: Interruption? = nil
    ) throws(TensorError) -> Evaluation {
        guard let loss = loss ?? self.loss else { throw .noLoss }
        let task = try TrainingTask(self, loss, data)
        var sum = 0.0
        var correct = 0
        var confusion =
            data.isClassification && loss.takesClassNumbers && task.rowsPerExample == 1
            ? ConfusionMatrix(classNames: data.classNames) : nil
        try forEachBatch(of: data, interruption) { outputs, places in
            let targets = Buffer(uninitialized: task.targetCount * places.count)
            data.copyTargets(at: places, to: targets.pointer)
            let rows = places.count * task.rowsPerExample
            withExtendedLifetime(targets) {
                sum += loss.evaluate(
                    outputs, targets.pointer, count: rows, width: task.width, gradient: nil, scale: 0)
                correct += task.countCorrect(outputs, targets.pointer, rows: rows)
            }
            guard confusion != nil else { return }
            for row in 0..<rows {
                let line = UnsafeBufferPointer(start: outputs + row * task.width, count: task.width)
                confusion?.count(guess: line.indexOfLargest, truth: Int(targets.pointer[row]))
            }
        }
        let rows = Double(data.count * task.rowsPerExample)
        return Evaluation(
            loss: sum / rows, measuredAccuracy: task.countsCorrect ? Double(correct) / rows : nil,
            confusion: confusion)
    }

    /// Outputs for all examples, along a first axis.
    public func predict(_ data: Dataset) -> Tensor {
        trapping { () throws(TensorError) in try predict(checking: data) }
    }

    /// The core.
    public func predict(
        checking data: Dataset, interruption: Interruption? = nil
    ) throws(TensorError) -> Tensor {
        guard data.inputShape == inputShape else { throw .dataDoesNotFit(inputShape, data.name, data.inputShape) }
        try TrainingTask.checkWords(self, data)
        let output = try outputShape(for: inputShape)
        let width = output.reduce(1, *)
        let result = Buffer(uninitialized: try ([data.count] + output).checkedCount())
        try forEachBatch(of: data, interruption) { outputs, places in
            (result.pointer + places.lowerBound * width).update(from: outputs, count: places.count * width)
        }
        return Tensor(shape: [data.count] + output, buffer: result)
    }

    /// Runs the model over the data, a few batches at a time on as many threads, and hands out outputs in order.
    private func forEachBatch(
        of data: Dataset, _ interruption: Interruption?, _ body: (UnsafePointer<Real>, Range<Int>) -> Void
    ) throws(TensorError) {
        let size = Swift.max(1, Swift.min(32, data.count))
        let lanes = Swift.max(1, Swift.min(4, (data.count + size - 1) / size))
        var workers: [Inference] = []
        let parameters = parameters.map(\.tensor)
        for _ in 0..<lanes { workers.append(try Inference(self, parameters, capacity: size)) }
        for start in Swift.stride(from: 0, to: data.count, by: size * lanes) {
            if interruption?.isSet == true { throw .interrupted }
            let parts = (0..<lanes).map { lane in
                Swift.min(start + lane * size, data.count)..<Swift.min(start + (lane + 1) * size, data.count)
            }
            Parallel.forEach(lanes) { [workers] lane in workers[lane].run(data, parts[lane]) }
            for (worker, part) in zip(workers, parts) where !part.isEmpty { body(worker.outputs, part) }
        }
    }
}

/// A model's passes for looking, not learning.
private final class Inference: @unchecked Sendable {
    private let chain: Chain
    private let inputs: Buffer
    private let result: Buffer
    private let parameters: [Tensor]

    init(_ model: Sequential, _ parameters: [Tensor], capacity: Int) throws(TensorError) {
        chain = try Chain(model.layers, for: model.inputShape, capacity: capacity, keepsOutputs: false)
        inputs = Buffer(uninitialized: chain.inputCount * capacity)
        result = Buffer(uninitialized: chain.outputCount * capacity)
        self.parameters = parameters
        chain.bind(weights: parameters.map { UnsafePointer($0.buffer.pointer) }, gradients: [])
    }

    var outputs: UnsafePointer<Real> { UnsafePointer(result.pointer) }

    func run(_ data: Dataset, _ places: Range<Int>) {
        guard !places.isEmpty else { return }
        data.copyInputs(at: places, to: inputs.pointer)
        chain.forward(inputs.pointer, to: result.pointer, PassStep(count: places.count))
    }
}

extension UnsafeBufferPointer<Real> {
    fileprivate var indexOfLargest: Int {
        var best = 0
        for index in indices where self[index] > self[best] { best = index }
        return best
    }
}

extension TensorError {
    static let noLoss = TensorError(
        "no-loss", "the model has not been trained, so the loss to evaluate with must be named")
}
