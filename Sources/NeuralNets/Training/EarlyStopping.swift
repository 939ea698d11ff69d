import TensorKit

/// Ends a training once the validation loss has not fallen for some epochs.
public struct EarlyStopping: Hashable, Sendable {
    /// How many epochs in a row may pass without a new least loss.
    public var patience: Int
    /// By how much a loss must fall below the least to count.
    public var margin: Double
    /// Whether the model goes back to its weights of the best epoch.
    public var restoresBest: Bool

    public init(patience: Int, margin: Double = 0, restoresBest: Bool = true) {
        self.patience = patience
        self.margin = margin
        self.restoresBest = restoresBest
    }

    func check() throws(TensorError) {
        guard patience >= 0 else { throw .noPatience(patience) }
        guard margin >= 0, margin.isFinite else { throw .notASetting("a margin", margin, "0 up") }
    }
}

extension TensorError {
    static func noPatience(_ epochs: Int) -> TensorError {
        TensorError("no-patience", "early stopping waits for 0 epochs or more; \(epochs) came")
    }
}
