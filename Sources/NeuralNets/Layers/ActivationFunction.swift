import Foundation
import TensorKit

/// What a layer does to each of its sums. A slope is taken at the sum z, and written here in terms of y = f(z) where
/// that is enough.
public enum ActivationFunction: Hashable, Sendable {
    case linear
    /// max(0, z).
    case relu
    /// min(max(0, z), 6): MobileNet's.
    case relu6
    /// z where positive, slope · z elsewhere.
    case leakyRelu(Double)
    /// 1 / (1 + e⁻ᶻ).
    case sigmoid
    case tanh
    /// eᶻ / Σ eᶻ over the last axis.
    case softmax
    /// z · σ(z) (Ramachandran et al. 2017).
    case swish
    /// z · Φ(z), with Φ by its tanh approximation (Hendrycks & Gimpel 2016).
    case gelu

    /// Whether the slope cannot be had from the output alone.
    var needsSums: Bool {
        switch self {
        case .linear, .relu, .relu6, .leakyRelu, .sigmoid, .tanh, .softmax: false
        case .swish, .gelu: true
        }
    }

    func check(_ kind: String) throws(TensorError) {
        if case .leakyRelu(let slope) = self { try LayerSizes.check(kind, finite: ["the slope of leakyRelu": slope]) }
    }

    /// z ← f(z), for `count` numbers in lines of `width` (softmax adds up over a line).
    func apply(_ z: UnsafeMutablePointer<Real>, _ count: Int, width: Int) {
        switch self {
        case .linear: break
        case .relu: for i in 0..<count { z[i] = z[i] > 0 ? z[i] : 0 }
        case .relu6: for i in 0..<count { z[i] = min(z[i] > 0 ? z[i] : 0, 6) }
        case .leakyRelu(let slope):
            let s = Real(slope)
            for i in 0..<count { z[i] = z[i] > 0 ? z[i] : s * z[i] }
        case .sigmoid: VectorMath.sigmoid(z, count)
        case .tanh: VectorMath.tanh(z, count)
        case .softmax:
            for start in stride(from: 0, to: count, by: width) { VectorMath.softmax(z + start, width) }
        case .swish: for i in 0..<count { z[i] /= 1 + exp(-z[i]) }
        case .gelu: for i in 0..<count { z[i] *= Self.phi(z[i]).value }
        }
    }

    /// gradient ← gradient · f′(z), from the outputs y, and from the sums z where `needsSums`.
    func applySlope(
        to gradient: UnsafeMutablePointer<Real>, outputs y: UnsafePointer<Real>, sums z: UnsafePointer<Real>?,
        _ count: Int, width: Int
    ) {
        switch self {
        case .linear: break
        case .relu: for i in 0..<count { gradient[i] = y[i] > 0 ? gradient[i] : 0 }
        case .relu6: for i in 0..<count { gradient[i] = y[i] > 0 && y[i] < 6 ? gradient[i] : 0 }
        case .leakyRelu(let slope):
            let s = Real(slope)
            for i in 0..<count { gradient[i] *= y[i] > 0 ? 1 : s }
        case .sigmoid: for i in 0..<count { gradient[i] *= y[i] * (1 - y[i]) }
        case .tanh: for i in 0..<count { gradient[i] *= 1 - y[i] * y[i] }
        case .softmax:
            for start in stride(from: 0, to: count, by: width) {
                var overlap: Real = 0
                for i in start..<start + width { overlap += gradient[i] * y[i] }
                for i in start..<start + width { gradient[i] = y[i] * (gradient[i] - overlap) }
            }
        case .swish:
            guard let z else { return }
            for i in 0..<count {
                let s = 1 / (1 + exp(-z[i]))
                gradient[i] *= s + y[i] * (1 - s)
            }
        case .gelu:
            guard let z else { return }
            for i in 0..<count {
                let phi = Self.phi(z[i])
                gradient[i] *= phi.value + z[i] * phi.slope
            }
        }
    }

    /// ½ (1 + tanh(√(2/π) (z + 0.044715 z³))) and its slope.
    private static func phi(_ z: Real) -> (value: Real, slope: Real) {
        let c: Real = 0.797_884_560_802_865_4
        let t = Foundation.tanh(c * (z + 0.044715 * z * z * z))
        return (0.5 * (1 + t), 0.5 * (1 - t * t) * c * (1 + 3 * 0.044715 * z * z))
    }
}
