import TensorKit

/// Forward: Y = f(W ∗ X + b). Backward, with G = ∂L/∂Y · f′: ∂L/∂W = X ⋆ G (each place in the kernel: the sum over all
/// windows of G times what the place saw), ∂L/∂b = Σ G, ∂L/∂X = G ∗ W turned by 180°.
final class ConvolutionPass: LayerPass {
    private let shape: ConvolutionGeometry
    private let kernel: any ConvolutionKernel
    private let activation: FusedActivation

    init(_ shape: ConvolutionGeometry, activation: ActivationFunction, from input: Shape, capacity: Int) {
        self.shape = shape
        // Few filters leave a product of matrices too thin to be fast.
        let isDirect = shape.movesByOne && shape.kernelArea > 1 && shape.groupFilters <= 32
        kernel = isDirect ? DirectConvolution(shape) : ProductConvolution(shape)
        self.activation = FusedActivation(
            activation, width: shape.outputPlane, outputCount: shape.filters * shape.outputPlane, capacity: capacity)
        super.init(from: input, to: [shape.filters, shape.outputPlane])
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let bias = weights.count > 1 ? weights[1] : nil
        for example in 0..<step.count {
            kernel.forward(
                input + example * inputCount, weights[0], bias: bias, into: output + example * outputCount)
        }
        activation.forward(output, step.count * outputCount)
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        activation.backward(gradient, output: output, step.count * outputCount)
        if let slopes = self.gradient(0) {
            slopes.update(repeating: 0, count: shape.filters * shape.filterCount)
            for example in 0..<step.count {
                kernel.addFilterGradient(input + example * inputCount, gradient + example * outputCount, into: slopes)
            }
        }
        if let slopes = self.gradient(1) { sumPlanes(gradient, step.count, into: slopes) }
        guard let inputGradient else { return }
        kernel.prepareInputGradient(weights[0])
        for example in 0..<step.count {
            kernel.inputGradient(
                gradient + example * outputCount, weights[0], into: inputGradient + example * inputCount)
        }
    }

    private func sumPlanes(_ gradient: UnsafePointer<Real>, _ count: Int, into slopes: UnsafeMutablePointer<Real>) {
        slopes.update(repeating: 0, count: shape.filters)
        for example in 0..<count {
            for filter in 0..<shape.filters {
                let plane = gradient + example * outputCount + filter * shape.outputPlane
                var lanes = Lanes.zero
                var index = 0
                while index &+ 8 <= shape.outputPlane {
                    lanes += UnsafeRawPointer(plane + index).loadUnaligned(as: Lanes.self)
                    index &+= 8
                }
                var sum = lanes.sum()
                while index < shape.outputPlane {
                    sum += plane[index]
                    index &+= 1
                }
                slopes[filter] += sum
            }
        }
    }
}
