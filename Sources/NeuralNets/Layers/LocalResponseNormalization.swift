import Foundation
import TensorKit

/// Each number divided by how strong its neighbours in other channels are (Krizhevsky et al. 2012):
/// y = x / (k + α/n Σ x²)^β over `size` channels around it.
public struct LocalResponseNormalization: Layer {
    public let size: Int
    public let alpha: Double
    public let beta: Double
    public let bias: Double

    public init(size: Int = 5, alpha: Double = 1e-4, beta: Double = 0.75, bias: Double = 2) {
        self.size = size
        self.alpha = alpha
        self.beta = beta
        self.bias = bias
    }

    public var kind: String { "LocalResponseNormalization" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        try LayerSizes.check(kind, ["size": size])
        try LayerSizes.check(kind, finite: ["alpha": alpha, "beta": beta], positive: ["bias": bias])
        guard alpha >= 0 else { throw .notASetting("alpha", alpha, "0 up") }
        return input
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        LocalResponsePass(self, input, capacity)
    }
}

/// Backward, with s = k + α/n Σ x²: ∂L/∂xᵢ = gᵢ sᵢ^−β − 2αβ/n · xᵢ Σⱼ gⱼ xⱼ sⱼ^−(β+1) over the channels j that see i.
private final class LocalResponsePass: LayerPass {
    private let layer: LocalResponseNormalization
    private let channels: Int
    private let area: Int
    /// s of each number.
    private let strengths: Buffer

    init(_ layer: LocalResponseNormalization, _ input: Shape, _ capacity: Int) {
        self.layer = layer
        channels = input[2]
        area = input[0] * input[1]
        strengths = Buffer(uninitialized: input.reduce(1, *) * capacity)
        super.init(from: input, to: input)
    }

    /// The channels that channel c looks at: as many before it as after, one more before where the size is even.
    private func seen(by channel: Int) -> Range<Int> {
        max(0, channel - layer.size / 2)..<min(channels, channel + (layer.size - 1) / 2 + 1)
    }

    /// The channels that look at channel c.
    private func viewers(of channel: Int) -> Range<Int> {
        max(0, channel - (layer.size - 1) / 2)..<min(channels, channel + layer.size / 2 + 1)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let factor = Real(layer.alpha / Double(layer.size))
        for example in 0..<step.count {
            let base = example * inputCount
            for channel in 0..<channels {
                let neighbours = seen(by: channel)
                for pixel in 0..<area {
                    var sum: Real = 0
                    for other in neighbours {
                        let x = input[base + other * area + pixel]
                        sum += x * x
                    }
                    let place = base + channel * area + pixel
                    let strength = Real(layer.bias) + factor * sum
                    strengths.pointer[place] = strength
                    output[place] = input[place] * pow(strength, Real(-layer.beta))
                }
            }
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        let factor = Real(2 * layer.alpha * layer.beta / Double(layer.size))
        for example in 0..<step.count {
            let base = example * inputCount
            for channel in 0..<channels {
                let neighbours = viewers(of: channel)
                for pixel in 0..<area {
                    var sum: Real = 0
                    for other in neighbours {
                        let place = base + other * area + pixel
                        sum += gradient[place] * output[place] / strengths.pointer[place]
                    }
                    let place = base + channel * area + pixel
                    inputGradient[place] =
                        gradient[place] * pow(strengths.pointer[place], Real(-layer.beta)) - factor * input[place] * sum
                }
            }
        }
    }
}
