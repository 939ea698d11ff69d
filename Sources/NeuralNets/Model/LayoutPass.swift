import TensorKit

/// Turns pictures from pixel by pixel to plane by plane, or back.
final class LayoutPass: LayerPass {
    private let pixels: Int
    private let channels: Int
    private let toPlanes: Bool

    init(_ shape: Shape, toPlanes: Bool) {
        pixels = shape[0] * shape[1]
        channels = shape[2]
        self.toPlanes = toPlanes
        super.init(from: shape, to: shape)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        turn(input, output, step.count, rows: toPlanes ? pixels : channels, columns: toPlanes ? channels : pixels)
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard let inputGradient else { return }
        turn(
            gradient, inputGradient, step.count, rows: toPlanes ? channels : pixels,
            columns: toPlanes ? pixels : channels)
    }

    private func turn(
        _ source: UnsafePointer<Real>, _ target: UnsafeMutablePointer<Real>, _ count: Int, rows: Int, columns: Int
    ) {
        for example in 0..<count {
            let from = source + example * rows * columns
            let to = target + example * rows * columns
            for column in 0..<columns {
                for row in 0..<rows { to[column * rows + row] = from[row * columns + column] }
            }
        }
    }
}
