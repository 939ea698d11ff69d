/// What a training measured, epoch by epoch.
public struct History: Hashable, Sendable {
    public struct Epoch: Hashable, Sendable {
        /// Mean over the epoch's batches, each before its step.
        public var loss: Double
        /// The share that was right, from 0 to 1; `nil` where nothing can be right or wrong.
        public var accuracy: Double?
        public var validationLoss: Double?
        public var validationAccuracy: Double?
        /// The learning rate of the epoch's last step.
        public var learningRate: Double
    }

    public var epochs: [Epoch] = []
    /// Whether the validation loss had stopped falling.
    public var stoppedEarly = false

    public var losses: [Double] { epochs.map(\.loss) }
    public var accuracies: [Double] { epochs.compactMap(\.accuracy) }
    public var validationLosses: [Double] { epochs.compactMap(\.validationLoss) }
    public var validationAccuracies: [Double] { epochs.compactMap(\.validationAccuracy) }
}

/// How far a training has come, for a bar on a terminal.
public struct Progress: Hashable, Sendable {
    /// Counted from 1.
    public var epoch: Int
    public var epochs: Int
    /// Batches done in this epoch, and how many there are.
    public var batch: Int
    public var batches: Int
    /// Means of this epoch so far.
    public var loss: Double
    public var accuracy: Double?
}
