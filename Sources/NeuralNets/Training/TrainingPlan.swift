import TensorKit
import Trace

/// Everything that a training is told.
public struct TrainingPlan: Sendable {
    public var epochs = 1
    public var batchSize = 32
    public var loss: Loss
    public var optimizer: Optimizer
    public var validation: Dataset?
    /// Whether each epoch takes the examples in a new order.
    public var shuffles = true
    /// Where order, dropout and augmentation come from; by default the next of the shared stream.
    public var seed: UInt64?
    public var augmentation: Augmentation?
    public var earlyStopping: EarlyStopping?
    /// Looked at before each batch.
    public var interruption: Interruption?

    public init(loss: Loss, optimizer: Optimizer) {
        self.loss = loss
        self.optimizer = optimizer
    }
}

/// Who is told how a training goes. All of them may be left out.
public struct TrainingObserver {
    public var onBatch: ((Progress) -> Void)?
    /// Called after each epoch, counted from 1, with the model as it then is; an error ends the training.
    public var onEpoch: ((_ epoch: Int, _ model: Sequential, _ history: History) throws -> Void)?

    public init(
        onBatch: ((Progress) -> Void)? = nil,
        onEpoch: ((_ epoch: Int, _ model: Sequential, _ history: History) throws -> Void)? = nil
    ) {
        self.onBatch = onBatch
        self.onEpoch = onEpoch
    }
}

extension TensorError {
    /// A time limit, or Ctrl-C.
    package static let interrupted = TensorError("interrupted", "the training was interrupted")

    static func diverged(
        _ loss: Double, batch: Int, epoch: Int, _ schedule: Schedule, clips optimizer: Optimizer
    ) -> TensorError {
        TensorError(
            "training-diverged", "the loss is \(loss) in batch \(batch) of epoch \(epoch): the weights have run away",
            hint: "try a learning rate smaller than \(NumberStyle.short.format(schedule.rate(at: 0)))"
                + (optimizer.clipNorm == nil ? ", or clipNorm" : ""))
    }

    static func noEpochs(_ count: Int) -> TensorError {
        TensorError("no-epochs", "a training takes at least 1 epoch; \(count) came")
    }

    static func noBatch(_ size: Int) -> TensorError {
        TensorError("no-batch-size", "a batch holds at least 1 example; \(size) came")
    }
}
