import Synchronization

/// What a tensor may cost: asked before memory is taken, since a failed allocation would end the process.
public enum TensorLimits {
    private static let elementLimit = Atomic<Int>(1 << 28)

    /// The most numbers in one tensor; 2²⁸ (a gibibyte in single precision) unless set.
    public static var elements: Int {
        get { elementLimit.load(ordering: .relaxed) }
        set { elementLimit.store(newValue, ordering: .relaxed) }
    }
}
