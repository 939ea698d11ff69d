import Foundation
import TensorKit

/// A learning rate that may change from step to step. `0.001` is a constant one.
public enum Schedule: Hashable, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    case constant(Double)
    /// start · factor^(step / steps): smaller and smaller.
    case exponential(from: Double, factor: Double, every: Int)
    /// start · factor^⌊step / steps⌋: in stairs.
    case stairs(from: Double, factor: Double, every: Int)
    /// Half a cosine from `from` down to `to`, then `to` (Loshchilov & Hutter 2017).
    case cosine(from: Double, to: Double = 0, over: Int)
    /// Rises evenly over the first steps, then stays.
    case warmUp(to: Double, over: Int)

    public init(floatLiteral value: Double) { self = .constant(value) }
    public init(integerLiteral value: Int) { self = .constant(Double(value)) }

    /// An error where some step would have no rate.
    func check() throws(TensorError) {
        let (rates, factor, steps): ([Double], Double, Int) =
            switch self {
            case .constant(let rate): ([rate], 1, 1)
            case .exponential(let start, let factor, let steps), .stairs(let start, let factor, let steps):
                ([start], factor, steps)
            case .cosine(let start, let end, let steps): ([start, end], 1, steps)
            case .warmUp(let rate, let steps): ([rate], 1, steps)
            }
        for rate in rates where !(rate >= 0 && rate.isFinite) { throw .notALearningRate(rate) }
        guard factor >= 0, factor.isFinite else { throw .notASetting("a schedule's factor", factor, "0 up") }
        guard steps > 0 else { throw .noSteps(steps) }
    }

    /// The rate of a step, counted from 0.
    public func rate(at step: Int) -> Double {
        switch self {
        case .constant(let rate): rate
        case .exponential(let start, let factor, let steps):
            start * pow(factor, Double(step) / Double(max(steps, 1)))
        case .stairs(let start, let factor, let steps):
            start * pow(factor, Double(step / max(steps, 1)))
        case .cosine(let start, let end, let steps):
            step >= steps
                ? end : end + (start - end) * 0.5 * (1 + cos(Double.pi * Double(step) / Double(max(steps, 1))))
        case .warmUp(let rate, let steps):
            rate * min(1, (Double(step) + 1) / Double(max(steps, 1)))
        }
    }
}

extension TensorError {
    static func noSteps(_ count: Int) -> TensorError {
        TensorError("no-steps", "a schedule runs over at least 1 step; \(count) came")
    }
}
