import TensorKit

/// A convolution with stride 1 and few filters, straight from its definition: nothing is copied but the padding.
final class DirectConvolution: ConvolutionKernel {
    private let shape: ConvolutionGeometry
    /// The input with its padding around it.
    private let padded: Buffer
    /// The gradient in rows as long as the padded input's.
    private let spread: Buffer
    /// The gradient with a kernel's reach of zeros around it.
    private let surrounded: Buffer
    /// The filters turned by 180°, (in, out, height, width).
    private let turned: Buffer
    private let rowStride: Int
    private let planeStride: Int
    private let gradientRowStride: Int
    private let gradientPlaneStride: Int
    /// The length of a plane of `spread`: whole vectors.
    private let spreadStride: Int

    init(_ shape: ConvolutionGeometry) {
        self.shape = shape
        rowStride = shape.columns.size + shape.columns.before + shape.columns.after
        planeStride = rowStride * (shape.rows.size + shape.rows.before + shape.rows.after)
        gradientRowStride = shape.columns.count + 2 * (shape.columns.kernel - 1)
        gradientPlaneStride = gradientRowStride * (shape.rows.count + 2 * (shape.rows.kernel - 1))
        spreadStride = (shape.rows.count * rowStride + 7) & ~7
        // Kernels read up to a row and a vector past the last plane.
        padded = Buffer(count: shape.channels * planeStride + rowStride * shape.rows.kernel + 16)
        spread = Buffer(count: shape.filters * spreadStride)
        surrounded = Buffer(count: shape.filters * gradientPlaneStride)
        turned = Buffer(uninitialized: shape.filters * shape.filterCount)
    }

    func forward(
        _ input: UnsafePointer<Real>, _ filters: UnsafePointer<Real>, bias: UnsafePointer<Real>?,
        into output: UnsafeMutablePointer<Real>
    ) {
        let source = withPadding(input)
        let product = PlaneConvolution(
            channels: shape.groupChannels, filters: shape.groupFilters, kernelRows: shape.rows.kernel,
            kernelColumns: shape.columns.kernel, rowStride: rowStride, planeStride: planeStride,
            outputRows: shape.rows.count, outputColumns: shape.columns.count)
        for group in 0..<shape.groups {
            product.run(
                source + group * shape.groupChannels * planeStride,
                filters + group * shape.groupFilters * shape.filterCount,
                bias: bias.map { $0 + group * shape.groupFilters },
                into: output + group * shape.groupFilters * shape.outputPlane)
        }
    }

    func addFilterGradient(
        _ input: UnsafePointer<Real>, _ gradient: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>
    ) {
        let source = copied(input)
        let (rows, columns) = (shape.rows.count, shape.columns.count)
        for filter in 0..<shape.filters {
            for row in 0..<rows {
                (spread.pointer + filter * spreadStride + row * rowStride)
                    .update(from: gradient + (filter * rows + row) * columns, count: columns)
            }
        }
        let correlation = PlaneCorrelation(
            channels: shape.groupChannels, filters: shape.groupFilters, kernelRows: shape.rows.kernel,
            kernelColumns: shape.columns.kernel, rowStride: rowStride, planeStride: planeStride,
            gradientStride: spreadStride)
        for group in 0..<shape.groups {
            correlation.add(
                source + group * shape.groupChannels * planeStride,
                spread.pointer + group * shape.groupFilters * spreadStride,
                into: slopes + group * shape.groupFilters * shape.filterCount)
        }
    }

    func prepareInputGradient(_ filters: UnsafePointer<Real>) {
        let area = shape.kernelArea
        let (inner, outer) = (shape.groupChannels, shape.groupFilters)
        for group in 0..<shape.groups {
            let start = group * outer * shape.filterCount
            for filter in 0..<outer {
                for channel in 0..<inner {
                    let from = filters + start + (filter * inner + channel) * area
                    let to = turned.pointer + start + (channel * outer + filter) * area
                    for place in 0..<area { to[area - 1 - place] = from[place] }
                }
            }
        }
    }

    /// The gradient of the input is the output's gradient, convolved with the turned filters (padding cut off).
    func inputGradient(
        _ gradient: UnsafePointer<Real>, _ filters: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>
    ) {
        let (top, left) = (shape.rows.kernel - 1, shape.columns.kernel - 1)
        for filter in 0..<shape.filters {
            for row in 0..<shape.rows.count {
                let target = filter * gradientPlaneStride + (row + top) * gradientRowStride + left
                (surrounded.pointer + target).update(
                    from: gradient + filter * shape.outputPlane + row * shape.columns.count, count: shape.columns.count)
            }
        }
        let product = PlaneConvolution(
            channels: shape.groupFilters, filters: shape.groupChannels, kernelRows: shape.rows.kernel,
            kernelColumns: shape.columns.kernel, rowStride: gradientRowStride, planeStride: gradientPlaneStride,
            outputRows: shape.rows.size, outputColumns: shape.columns.size)
        let cut = shape.rows.before * gradientRowStride + shape.columns.before
        for group in 0..<shape.groups {
            product.run(
                surrounded.pointer + group * shape.groupFilters * gradientPlaneStride + cut,
                turned.pointer + group * shape.groupFilters * shape.filterCount, bias: nil,
                into: slopes + group * shape.groupChannels * shape.inputPlane)
        }
    }

    private func withPadding(_ input: UnsafePointer<Real>) -> UnsafePointer<Real> {
        shape.isPadded ? copied(input) : input
    }

    /// The input in its padding. Copied also where there is none, when zeros must follow the last plane.
    private func copied(_ input: UnsafePointer<Real>) -> UnsafePointer<Real> {
        let (rows, columns) = (shape.rows.size, shape.columns.size)
        let start = padded.pointer + shape.rows.before * rowStride + shape.columns.before
        for channel in 0..<shape.channels {
            for row in 0..<rows {
                (start + channel * planeStride + row * rowStride)
                    .update(from: input + (channel * rows + row) * columns, count: columns)
            }
        }
        return UnsafePointer(padded.pointer)
    }
}
