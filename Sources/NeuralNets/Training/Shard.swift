import TensorKit

/// A share of each batch: its own passes and its own gradients, so that shares can be worked on at the same time.
final class Shard: @unchecked Sendable {
    let chain: Chain
    let gradients: Buffer
    private let inputs: Buffer
    private let targets: Buffer
    private let slopes: Buffer
    private let loss: Loss
    private let task: TrainingTask
    /// What the last step measured.
    private(set) var lossSum = 0.0
    private(set) var correct = 0

    init(_ model: Sequential, task: TrainingTask, loss: Loss, capacity: Int, weightCount: Int) throws(TensorError) {
        chain = try Chain(model.layers, for: model.inputShape, capacity: capacity)
        gradients = Buffer(uninitialized: weightCount)
        inputs = Buffer(uninitialized: chain.inputCount * capacity)
        targets = Buffer(uninitialized: task.targetCount * capacity)
        slopes = Buffer(uninitialized: chain.outputCount * capacity)
        self.task = task
        self.loss = loss
    }

    /// Forward and backward for the examples at some places of the data.
    func run(
        _ data: Dataset, _ places: ArraySlice<Int>, _ step: PassStep, batchCount: Int,
        augmentation: Augmentation?
    ) {
        data.copyInputs(at: places, to: inputs.pointer)
        data.copyTargets(at: places, to: targets.pointer)
        if let augmentation {
            for example in 0..<places.count {
                var generator = SplitMix64(seed: step.seed).split(-1 - step.firstExample - example)
                augmentation.apply(inputs.pointer + example * chain.inputCount, data.inputShape, &generator)
            }
        }
        let outputs = chain.forward(inputs.pointer, step) ?? inputs.pointer
        let rows = places.count * task.rowsPerExample
        lossSum = loss.evaluate(
            outputs, targets.pointer, count: rows, width: task.width, gradient: slopes.pointer,
            scale: 1 / Real(batchCount * task.rowsPerExample))
        correct = task.countCorrect(outputs, targets.pointer, rows: rows)
        chain.backward(slopes.pointer, to: nil, input: inputs.pointer, output: outputs, step)
    }
}
