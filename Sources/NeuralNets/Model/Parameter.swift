import Synchronization
import TensorKit

/// A layer's weights of one kind: their shape, how they are drawn, and, once somebody looks, their numbers.
public struct Parameter: Sendable {
    public enum Role: Hashable, Sendable {
        /// Learned, and subject to weight decay.
        case weight
        /// Learned, spared from weight decay.
        case bias
        /// Measured, not learned: a moving average.
        case statistic
    }

    /// Within its layer: `weight`, `bias`.
    public let name: String
    public let role: Role
    /// (out, in) for a matrix; (out, in, height, width) for filters.
    public let shape: Shape
    /// Whether training may change it.
    public var isTrainable: Bool
    /// λ of the penalty λ Σ w², whose gradient 2λw is added in training.
    public var l2 = 0.0
    public let initializer: Initializer
    private var value: LazyTensor

    public init(_ name: String, _ shape: Shape, _ initializer: Initializer, role: Role = .weight, l2: Double = 0) {
        self.name = name
        self.role = role
        self.shape = shape
        self.initializer = initializer
        self.l2 = l2
        isTrainable = role != .statistic
        value = LazyTensor(shape: shape, initializer: initializer, seed: RandomSource.shared.nextSeed())
    }

    /// A parameter whose numbers are given.
    public init(_ name: String, _ tensor: Tensor, role: Role = .weight) {
        self.name = name
        self.role = role
        shape = tensor.shape
        initializer = .zeros
        isTrainable = role != .statistic
        isSettled = true
        value = LazyTensor(tensor)
    }

    public var count: Int { shape.reduce(1, *) }

    /// An error where no numbers could be drawn, or no training could use them.
    func check() throws(TensorError) {
        _ = try shape.checkedCount()
        guard l2 >= 0, l2.isFinite else { throw .notASetting("l2", l2, "0 up") }
        try initializer.check(name)
    }

    /// The numbers: drawn when first asked for, shared by all copies until one of them is set.
    public var tensor: Tensor {
        get { value.tensor }
        set {
            precondition(newValue.shape == shape, "\(name) has the shape \(shape), not \(newValue.shape)")
            value = LazyTensor(newValue)
        }
    }

    /// Whether memory has been taken for the numbers.
    public var isAllocated: Bool { value.isAllocated }

    /// Whether the numbers stand, looked at or not: they were given, or a model has settled from which seed they come.
    private(set) var isSettled = false

    package func drawnAnew(from stream: SplitMix64) -> Parameter {
        var copy = self
        var stream = stream
        copy.isSettled = true
        copy.value = LazyTensor(shape: shape, initializer: initializer, seed: stream.next())
        return copy
    }
}

extension [Parameter] {
    /// Nothing of it is learned any more.
    mutating func keepStill() { for index in indices { self[index].isTrainable = false } }
}

/// Numbers that are drawn when somebody first asks for them.
private final class LazyTensor: Sendable {
    private let shape: Shape
    private let initializer: Initializer
    private let seed: UInt64
    private let made: Mutex<Tensor?>

    init(shape: Shape, initializer: Initializer, seed: UInt64) {
        self.shape = shape
        self.initializer = initializer
        self.seed = seed
        made = Mutex(nil)
    }

    init(_ tensor: Tensor) {
        shape = tensor.shape
        initializer = .zeros
        seed = 0
        made = Mutex(tensor)
    }

    var isAllocated: Bool { made.withLock { $0 != nil } }

    var tensor: Tensor {
        made.withLock { tensor in
            if let tensor { return tensor }
            let drawn = initializer.draw(shape, seed: seed)
            tensor = drawn
            return drawn
        }
    }
}
