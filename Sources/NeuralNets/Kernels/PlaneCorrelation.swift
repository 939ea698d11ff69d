import TensorKit

/// The gradient of filters: for each filter, channel and place in the kernel, the sum of products of the output's gradient
/// with the input moved to that place.
///
/// Gradient and input have rows of the same stride, and the gradient is 0 in the gap behind each row: so a plane is one
/// long line, and a sum runs over it in one go.
struct PlaneCorrelation {
    let channels: Int
    let filters: Int
    let kernelRows: Int
    let kernelColumns: Int
    let rowStride: Int
    let planeStride: Int
    /// The length of a gradient plane.
    let gradientStride: Int

    private typealias Source = UnsafePointer<Real>

    /// slopes (filter, channel, row, column) ← slopes + the sums.
    func add(
        _ input: UnsafePointer<Real>, _ gradient: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>
    ) {
        let area = kernelRows * kernelColumns
        for filter in stride(from: 0, to: filters, by: 4) {
            let count = min(4, filters - filter)
            for channel in 0..<channels {
                for ky in 0..<kernelRows {
                    let source = input + channel * planeStride + ky * rowStride
                    let target = slopes + (filter * channels + channel) * area + ky * kernelColumns
                    let own = gradient + filter * gradientStride
                    for kx in stride(from: 0, to: kernelColumns, by: 2) {
                        let width = min(2, kernelColumns - kx)
                        let sums =
                            count > 2
                            ? fourByTwo(source + kx, own, last: count - 1, width)
                            : twoByTwo(source + kx, own, last: count - 1, width)
                        for f in 0..<count {
                            for k in 0..<width { target[f * channels * area + kx + k] += sums[f * 2 + k] }
                        }
                    }
                }
            }
        }
    }

    /// Sums of four filters (the fourth may be the third again) at two neighbouring places.
    @inline(__always)
    private func fourByTwo(_ source: Source, _ gradient: Source, last: Int, _ width: Int) -> SIMD8<Real> {
        var a0 = Lanes.zero, a1 = Lanes.zero, a2 = Lanes.zero, a3 = Lanes.zero
        var b0 = Lanes.zero, b1 = Lanes.zero, b2 = Lanes.zero, b3 = Lanes.zero
        let step = width - 1
        var x = 0
        while x < gradientStride {
            let p = load(source + x), q = load(source + x + step)
            let g0 = load(gradient + x), g1 = load(gradient + gradientStride + x)
            let g2 = load(gradient + 2 * gradientStride + x), g3 = load(gradient + last * gradientStride + x)
            a0 = a0.addingProduct(p, g0)
            b0 = b0.addingProduct(q, g0)
            a1 = a1.addingProduct(p, g1)
            b1 = b1.addingProduct(q, g1)
            a2 = a2.addingProduct(p, g2)
            b2 = b2.addingProduct(q, g2)
            a3 = a3.addingProduct(p, g3)
            b3 = b3.addingProduct(q, g3)
            x &+= 8
        }
        return SIMD8(a0.sum(), b0.sum(), a1.sum(), b1.sum(), a2.sum(), b2.sum(), a3.sum(), b3.sum())
    }

    @inline(__always)
    private func twoByTwo(_ source: Source, _ gradient: Source, last: Int, _ width: Int) -> SIMD8<Real> {
        var a0 = Lanes.zero, a1 = Lanes.zero, b0 = Lanes.zero, b1 = Lanes.zero
        let step = width - 1
        var x = 0
        while x < gradientStride {
            let p = load(source + x), q = load(source + x + step)
            let g0 = load(gradient + x), g1 = load(gradient + last * gradientStride + x)
            a0 = a0.addingProduct(p, g0)
            b0 = b0.addingProduct(q, g0)
            a1 = a1.addingProduct(p, g1)
            b1 = b1.addingProduct(q, g1)
            x &+= 8
        }
        return SIMD8(a0.sum(), b0.sum(), a1.sum(), b1.sum(), 0, 0, 0, 0)
    }

    @inline(__always)
    private func load(_ pointer: Source) -> Lanes {
        UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
    }
}
