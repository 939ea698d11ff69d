import TensorKit

/// The sizes of a two-dimensional convolution of planes.
struct ConvolutionGeometry: Hashable, Sendable {
    let channels: Int
    let filters: Int
    /// Channels and filters fall into so many groups that do not see each other.
    let groups: Int
    let rows: Window
    let columns: Window

    var groupChannels: Int { channels / groups }
    var groupFilters: Int { filters / groups }
    var kernelArea: Int { rows.kernel * columns.kernel }
    var inputPlane: Int { rows.size * columns.size }
    var outputPlane: Int { rows.count * columns.count }
    /// Numbers of one filter.
    var filterCount: Int { groupChannels * kernelArea }
    var isPadded: Bool { rows.before + rows.after + columns.before + columns.after > 0 }
    var movesByOne: Bool { rows.stride == 1 && columns.stride == 1 && rows.dilation == 1 && columns.dilation == 1 }
}

/// The arithmetic of a convolution for one picture, plane by plane. Filters are (out, in, height, width).
protocol ConvolutionKernel: AnyObject {
    /// output ← filters ∗ input + bias.
    func forward(
        _ input: UnsafePointer<Real>, _ filters: UnsafePointer<Real>, bias: UnsafePointer<Real>?,
        into output: UnsafeMutablePointer<Real>)

    /// slopes ← slopes + ∂L/∂filters, of one picture.
    func addFilterGradient(
        _ input: UnsafePointer<Real>, _ gradient: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>)

    /// Called once before `inputGradient`s with the same filters.
    func prepareInputGradient(_ filters: UnsafePointer<Real>)

    /// slopes ← ∂L/∂input, of one picture.
    func inputGradient(
        _ gradient: UnsafePointer<Real>, _ filters: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>)
}
