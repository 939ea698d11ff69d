import Foundation
import TensorKit

/// How weights follow their gradient. A value with a memory: momenta and the like belong to it.
public struct Optimizer: Sendable {
    public enum Method: Hashable, Sendable {
        /// v ← μ v + g, w ← w − η v; with Nesterov's look ahead w ← w − η (g + μ v).
        case sgd(momentum: Double, nesterov: Bool)
        /// s ← ρ s + (1 − ρ) g², w ← w − η g / (√s + ε) (Tieleman & Hinton 2012).
        case rmsProp(decay: Double, epsilon: Double)
        /// s ← s + g², w ← w − η g / (√s + ε) (Duchi et al. 2011).
        case adaGrad(epsilon: Double)
        /// Means m of g and s of g², both freed of their start at 0 (Kingma & Ba 2015).
        case adam(beta1: Double, beta2: Double, epsilon: Double)
    }

    public let method: Method
    public var schedule: Schedule
    /// Shrinks weights by η · decay a step, apart from the gradient (Loshchilov & Hutter 2019).
    public var weightDecay = 0.0
    /// The longest that the gradient of all weights together may be; longer ones are scaled down to it.
    public var clipNorm: Double?
    /// How many steps have been taken.
    public internal(set) var steps = 0
    var memory: OptimizerMemory?

    public init(_ method: Method, schedule: Schedule) {
        self.method = method
        self.schedule = schedule
    }

    public static func sgd(
        learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, clipNorm: Double? = nil,
        schedule: Schedule? = nil
    ) -> Optimizer {
        Optimizer(.sgd(momentum: momentum, nesterov: nesterov), schedule: schedule ?? .constant(learningRate)).clipped(
            clipNorm)
    }

    public static func rmsProp(
        learningRate: Double = 0.001, decay: Double = 0.9, epsilon: Double = 1e-7, clipNorm: Double? = nil,
        schedule: Schedule? = nil
    ) -> Optimizer {
        Optimizer(.rmsProp(decay: decay, epsilon: epsilon), schedule: schedule ?? .constant(learningRate)).clipped(
            clipNorm)
    }

    public static func adaGrad(
        learningRate: Double = 0.01, epsilon: Double = 1e-10, clipNorm: Double? = nil, schedule: Schedule? = nil
    ) -> Optimizer {
        Optimizer(.adaGrad(epsilon: epsilon), schedule: schedule ?? .constant(learningRate)).clipped(clipNorm)
    }

    public static func adam(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        clipNorm: Double? = nil, schedule: Schedule? = nil
    ) -> Optimizer {
        Optimizer(.adam(beta1: beta1, beta2: beta2, epsilon: epsilon), schedule: schedule ?? .constant(learningRate))
            .clipped(clipNorm)
    }

    public static func adamW(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        weightDecay: Double = 0.01, clipNorm: Double? = nil, schedule: Schedule? = nil
    ) -> Optimizer {
        var optimizer = adam(
            learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, clipNorm: clipNorm,
            schedule: schedule)
        optimizer.weightDecay = weightDecay
        return optimizer
    }

    private func clipped(_ norm: Double?) -> Optimizer {
        var copy = self
        copy.clipNorm = norm
        return copy
    }

    /// The learning rate of the next step.
    public var learningRate: Double { schedule.rate(at: steps) }

    /// How many numbers are remembered for each weight.
    var slots: Int {
        switch method {
        case .sgd(let momentum, _): momentum == 0 ? 0 : 1
        case .rmsProp, .adaGrad: 1
        case .adam: 2
        }
    }

    /// An error where a setting makes no sense.
    func check() throws(TensorError) {
        try schedule.check()
        if let clipNorm, !(clipNorm > 0) { throw .notANorm(clipNorm) }
        guard weightDecay >= 0, weightDecay.isFinite else { throw .notASetting("weight decay", weightDecay, "0 up") }
        switch method {
        case .sgd(let momentum, _): try Self.check("momentum", momentum)
        case .rmsProp(let decay, let epsilon):
            try Self.check("decay", decay)
            try Self.check(epsilon: epsilon)
        case .adaGrad(let epsilon): try Self.check(epsilon: epsilon)
        case .adam(let beta1, let beta2, let epsilon):
            try Self.check("beta1", beta1)
            try Self.check("beta2", beta2)
            try Self.check(epsilon: epsilon)
        }
    }

    /// A share that is kept from step to step.
    private static func check(_ name: String, _ value: Double) throws(TensorError) {
        guard value >= 0, value < 1 else { throw .notASetting(name, value, "0 up to, but not including, 1") }
    }

    private static func check(epsilon: Double) throws(TensorError) {
        guard epsilon >= 0, epsilon.isFinite else { throw .notASetting("epsilon", epsilon, "0 up") }
    }
}

/// What an optimizer remembers, in blocks as long as all weights that it moves.
final class OptimizerMemory: @unchecked Sendable {
    let count: Int
    let slots: [Buffer]

    init(count: Int, slots: Int) {
        self.count = count
        self.slots = (0..<slots).map { _ in Buffer(count: count) }
    }

    init(copyOf other: OptimizerMemory) {
        count = other.count
        slots = other.slots.map { Buffer(copyOf: $0) }
    }
}

extension TensorError {
    static func notALearningRate(_ rate: Double) -> TensorError {
        TensorError("not-a-learning-rate", "a learning rate is a number from 0 up; \(rate) came")
    }

    static func notASetting(_ name: String, _ value: Double, _ range: String) -> TensorError {
        TensorError("not-a-setting", "\(name) is a number from \(range); \(value) came")
    }

    static func notANorm(_ norm: Double) -> TensorError {
        TensorError("not-a-norm", "gradients can be clipped to a norm above 0; \(norm) came")
    }
}
