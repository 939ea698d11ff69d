import Foundation
import TensorKit

/// How far an output is from what it should be: a mean over the examples of a batch.
public enum Loss: Hashable, Sendable {
    /// The mean of (o − t)².
    case meanSquaredError
    /// Half the sum of (o − t)², as in hand-worked examples of backpropagation.
    case halfSquaredError
    /// Squared near the target, linear beyond `delta` (Huber 1964).
    case huber(delta: Double = 1)
    /// −t ln p − (1 − t) ln (1 − p), for each output by itself.
    case binaryCrossEntropy(fromLogits: Bool = false)
    /// −Σ t ln p, with a probability for each class as the target.
    case categoricalCrossEntropy(fromLogits: Bool = false)
    /// −ln p of the class whose number is the target.
    case sparseCategoricalCrossEntropy(fromLogits: Bool = false)

    /// Whether the target of an example is the number of its class.
    public var takesClassNumbers: Bool {
        switch self {
        case .sparseCategoricalCrossEntropy: true
        case .meanSquaredError, .halfSquaredError, .huber, .binaryCrossEntropy, .categoricalCrossEntropy: false
        }
    }

    /// Whether the outputs have yet to become probabilities.
    public var fromLogits: Bool {
        switch self {
        case .binaryCrossEntropy(let logits), .categoricalCrossEntropy(let logits),
            .sparseCategoricalCrossEntropy(let logits):
            logits
        case .meanSquaredError, .halfSquaredError, .huber: false
        }
    }

    /// The sum of the losses of `count` examples; with `gradient`, the slope of that sum times `scale`.
    ///
    /// - Parameter width: how many outputs an example has; sparse targets are one number each, others `width`.
    func evaluate(
        _ outputs: UnsafePointer<Real>, _ targets: UnsafePointer<Real>, count: Int, width: Int,
        gradient: UnsafeMutablePointer<Real>?, scale: Real
    ) -> Double {
        var sum = 0.0
        for example in 0..<count {
            let line = outputs + example * width
            let slopes = gradient.map { $0 + example * width }
            switch self {
            case .sparseCategoricalCrossEntropy(let logits):
                sum += Self.sparse(line, targets[example], width, slopes, scale, fromLogits: logits)
            case .categoricalCrossEntropy(let logits):
                sum += Self.dense(line, targets + example * width, width, slopes, scale, fromLogits: logits)
            case .meanSquaredError, .halfSquaredError, .huber, .binaryCrossEntropy:
                sum += elementwise(line, targets + example * width, width, slopes, scale)
            }
        }
        return sum
    }

    /// ln Σ eᶻ − z_c; the slope is softmax(z) − one-hot(c).
    private static func sparse(
        _ z: UnsafePointer<Real>, _ target: Real, _ width: Int, _ slopes: UnsafeMutablePointer<Real>?, _ scale: Real,
        fromLogits: Bool
    ) -> Double {
        let label = Int(target)
        guard fromLogits else {
            let p = max(z[label], smallest)
            slopes?.update(repeating: 0, count: width)
            slopes?[label] = -scale / p
            return -log(Double(p))
        }
        let normaliser = logSumExp(z, width)
        if let slopes {
            for i in 0..<width { slopes[i] = scale * Real(exp(Double(z[i]) - normaliser)) }
            slopes[label] -= scale
        }
        return normaliser - Double(z[label])
    }

    private static func dense(
        _ z: UnsafePointer<Real>, _ t: UnsafePointer<Real>, _ width: Int, _ slopes: UnsafeMutablePointer<Real>?,
        _ scale: Real, fromLogits: Bool
    ) -> Double {
        var sum = 0.0
        let normaliser = fromLogits ? logSumExp(z, width) : 0
        var weight: Real = 0
        for i in 0..<width { weight += t[i] }
        for i in 0..<width {
            let p = max(z[i], smallest)
            sum -= Double(t[i]) * (fromLogits ? Double(z[i]) - normaliser : log(Double(p)))
            slopes?[i] = scale * (fromLogits ? weight * Real(exp(Double(z[i]) - normaliser)) - t[i] : -t[i] / p)
        }
        return sum
    }

    private static func logSumExp(_ z: UnsafePointer<Real>, _ width: Int) -> Double {
        var top = z[0]
        for i in 1..<max(width, 1) where z[i] > top { top = z[i] }
        var sum = 0.0
        for i in 0..<width { sum += exp(Double(z[i] - top)) }
        return Double(top) + log(sum)
    }

    /// Losses that take each output by itself: their mean (half squared error: their sum).
    private func elementwise(
        _ o: UnsafePointer<Real>, _ t: UnsafePointer<Real>, _ width: Int, _ slopes: UnsafeMutablePointer<Real>?,
        _ scale: Real
    ) -> Double {
        let share = self == .halfSquaredError ? 1 : 1 / Real(width)
        var sum: Real = 0
        for i in 0..<width {
            let (value, slope) = term(o[i], t[i])
            sum += value
            slopes?[i] = slope * share * scale
        }
        return Double(sum * share)
    }

    private func term(_ o: Real, _ t: Real) -> (value: Real, slope: Real) {
        let difference = o - t
        switch self {
        case .meanSquaredError: return (difference * difference, 2 * difference)
        case .halfSquaredError: return (difference * difference / 2, difference)
        case .huber(let delta):
            let d = Real(delta)
            return abs(difference) <= d
                ? (difference * difference / 2, difference)
                : (d * (abs(difference) - d / 2), difference > 0 ? d : -d)
        case .binaryCrossEntropy(fromLogits: true):
            // max(o, 0) − o t + ln(1 + e^−|o|): no overflow on either side.
            return (max(o, 0) - o * t + log1p(exp(-abs(o))), 1 / (1 + exp(-o)) - t)
        case .binaryCrossEntropy(fromLogits: false):
            let p = min(max(o, Self.smallest), 1 - Self.smallest)
            return (-t * log(p) - (1 - t) * log(1 - p), (p - t) / (p * (1 - p)))
        case .categoricalCrossEntropy, .sparseCategoricalCrossEntropy:
            preconditionFailure("\(self) takes a whole line of outputs")
        }
    }

    /// The least probability that a logarithm is taken of, as in Keras.
    private static let smallest: Real = 1e-7
}
