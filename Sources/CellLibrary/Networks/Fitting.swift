import CellLanguage
import NeuralNets
import TensorKit

/// `fit` and `evaluate` as members of a model.
extension HostTypeDeclaration {
    func addFitting() {
        member(
            """
            @discardableResult mutating func fit(_ data: Dataset, epochs: Int = 1, batchSize: Int = 32, loss: Loss, \
            optimizer: Optimizer, validation: Dataset? = nil, shuffle: Bool = true, seed: Int? = nil, \
            augmentation: Augmentation? = nil, earlyStopping: EarlyStopping? = nil, \
            onEpoch: ((Int, Sequential, History) -> Void)? = nil) -> History
            """,
            "Learns from examples, epoch by epoch; `onEpoch` is told the epoch, the model and the history so far."
        ) { call -> History in
            let data: Dataset = call[0]
            let plan = call.trainingPlan
            let model: Sequential = call.receiver()
            try call.reserve(bytes: model.bytesOfWeightsToDraw)
            try call.reserve(
                bytes: model.bytesForTraining(
                    batchSize: min(plan.batchSize, data.count), optimizer: plan.optimizer))
            var bar = ProgressBar.drawn(by: call.context.progress)
            var observer = TrainingObserver(onBatch: { bar.show($0) })
            if let onEpoch = call.optionalFunction(10) {
                observer.onEpoch = { epoch, model, history in try onEpoch.run(epoch, model, history) }
            }
            return try call.mutateReceiver(as: Sequential.self) { try $0.fit(data, plan, observer: observer) }
        }
    }

    func addEvaluating() {
        member(
            "func evaluate(_ data: Dataset, loss: Loss? = nil) -> Evaluation",
            "Loss and accuracy on data, without learning from it; the loss is the one of the training unless named."
        ) { call in
            let data: Dataset = call[0]
            return try call.modelToRun(on: data).evaluate(
                checking: data, loss: call[1], interruption: call.interruption)
        }
        member("func predict(_ data: Dataset) -> Tensor", "The outputs for all examples, along a first axis.") { call in
            let data: Dataset = call[0]
            let model = try call.modelToRun(on: data)
            try call.price([data.count] + model.outputShape(for: model.inputShape))
            return try model.predict(checking: data, interruption: call.interruption)
        }
    }
}

extension HostCall {
    /// The receiver, once the memory for its way over the data has been asked for.
    fileprivate func modelToRun(on data: Dataset) throws -> Sequential {
        let model: Sequential = receiver()
        try reserve(bytes: model.bytesOfWeightsToDraw)
        try reserve(bytes: model.bytesForInference(examples: min(data.count, 128)))
        return model
    }

    fileprivate var trainingPlan: TrainingPlan {
        seedEngine()
        var plan = TrainingPlan(loss: self[3], optimizer: self[4])
        plan.epochs = self[1]
        plan.batchSize = self[2]
        plan.validation = self[5]
        plan.shuffles = self[6]
        plan.seed = seed(7)
        plan.augmentation = self[8]
        plan.earlyStopping = self[9]
        plan.interruption = interruption
        return plan
    }
}
