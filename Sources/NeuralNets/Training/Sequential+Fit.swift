import TensorKit
import Trace

extension Sequential {
    /// Learns from examples; the model as it is when all epochs are over, or when stopped early.
    @discardableResult
    public mutating func fit(
        _ data: Dataset, epochs: Int = 1, batchSize: Int = 32, loss: Loss, optimizer: Optimizer,
        validation: Dataset? = nil, shuffle: Bool = true, seed: UInt64? = nil, augmentation: Augmentation? = nil,
        earlyStopping: EarlyStopping? = nil,
        onEpoch: ((_ epoch: Int, _ model: Sequential, _ history: History) -> Void)? = nil
    ) -> History {
        var plan = TrainingPlan(loss: loss, optimizer: optimizer)
        plan.epochs = epochs
        plan.batchSize = batchSize
        plan.validation = validation
        plan.shuffles = shuffle
        plan.seed = seed
        plan.augmentation = augmentation
        plan.earlyStopping = earlyStopping
        do {
            return try fit(data, plan, observer: TrainingObserver(onEpoch: onEpoch))
        } catch {
            fatalError("\(error)")
        }
    }

    /// The core. On an error the model keeps what it has learned up to then.
    ///
    /// - Throws: `TensorError` before anything is trained where plan, model and data do not fit together; what an
    ///   observer throws.
    @discardableResult
    public mutating func fit(
        _ data: Dataset, _ plan: TrainingPlan, observer: TrainingObserver = TrainingObserver()
    ) throws -> History {
        guard plan.epochs > 0 else { throw TensorError.noEpochs(plan.epochs) }
        guard plan.batchSize > 0 else { throw TensorError.noBatch(plan.batchSize) }
        if let validation = plan.validation { _ = try TrainingTask(self, plan.loss, validation) }
        if let rule = plan.earlyStopping { try rule.check() }
        if let augmentation = plan.augmentation { try augmentation.check(data.inputShape) }
        let trainer = try Trainer(
            self, loss: plan.loss, optimizer: plan.optimizer, data: data,
            batchSize: Swift.min(plan.batchSize, Swift.max(data.count, 1)))
        loss = plan.loss
        var run = TrainingRun(plan, data, trainer)
        for epoch in 1...plan.epochs {
            do { try run.epoch(epoch, observer) } catch {
                parameters = trainer.parameters()
                throw error
            }
            parameters = trainer.parameters()
            try run.validate(self)
            try observer.onEpoch?(epoch, self, run.history)
            if run.shouldStop(self) { break }
        }
        if let best = run.best { parameters = best }
        return run.history
    }
}

/// The state of a training between its epochs.
private struct TrainingRun {
    let plan: TrainingPlan
    let data: Dataset
    let trainer: Trainer
    private let batchSize: Int
    var history = History()
    private var stream: SplitMix64
    private var order: [Int]
    private var bestLoss = Double.infinity
    private var bestParameters: [Parameter]?
    private var epochsWithoutGain = 0

    init(_ plan: TrainingPlan, _ data: Dataset, _ trainer: Trainer) {
        self.plan = plan
        batchSize = min(plan.batchSize, data.count)
        self.data = data
        self.trainer = trainer
        stream = SplitMix64(seed: plan.seed ?? RandomSource.shared.nextSeed())
        order = Array(0..<data.count)
    }

    mutating func epoch(_ epoch: Int, _ observer: TrainingObserver) throws {
        if plan.shuffles { order.shuffle(using: &stream) }
        var lossSum = 0.0
        var correct = 0
        var seen = 0
        let batches = (order.count + batchSize - 1) / batchSize
        for batch in 0..<batches {
            if plan.interruption?.isSet == true { throw TensorError.interrupted }
            let places = order[batch * batchSize..<min((batch + 1) * batchSize, order.count)]
            let measured = trainer.step(data, places, seed: stream.next(), augmentation: plan.augmentation)
            guard measured.loss.isFinite else {
                throw TensorError.diverged(
                    measured.loss, batch: batch + 1, epoch: epoch, trainer.optimizer.schedule, clips: plan.optimizer)
            }
            lossSum += measured.loss * Double(places.count)
            correct += measured.correct
            seen += places.count
            observer.onBatch?(
                Progress(
                    epoch: epoch, epochs: plan.epochs, batch: batch + 1, batches: batches,
                    loss: lossSum / Double(seen), accuracy: accuracy(correct, seen)))
        }
        history.epochs.append(
            History.Epoch(
                loss: lossSum / Double(seen), accuracy: accuracy(correct, seen),
                learningRate: trainer.optimizer.schedule.rate(at: trainer.optimizer.steps - 1)))
    }

    private func accuracy(_ correct: Int, _ seen: Int) -> Double? {
        trainer.countsCorrect ? Double(correct) / Double(seen * trainer.rowsPerExample) : nil
    }

    mutating func validate(_ model: Sequential) throws {
        guard let validation = plan.validation else { return }
        let evaluation = try model.evaluate(checking: validation, loss: plan.loss, interruption: plan.interruption)
        history.epochs[history.epochs.count - 1].validationLoss = evaluation.loss
        history.epochs[history.epochs.count - 1].validationAccuracy = evaluation.measuredAccuracy
    }

    mutating func shouldStop(_ model: Sequential) -> Bool {
        guard let rule = plan.earlyStopping, let last = history.epochs.last else { return false }
        let loss = last.validationLoss ?? last.loss
        if loss < bestLoss - rule.margin {
            bestLoss = loss
            bestParameters = model.parameters
            epochsWithoutGain = 0
        } else {
            epochsWithoutGain += 1
        }
        history.stoppedEarly = epochsWithoutGain > rule.patience
        return history.stoppedEarly
    }

    /// The weights to go back to at the end.
    var best: [Parameter]? { plan.earlyStopping?.restoresBest == true ? bestParameters : nil }
}
