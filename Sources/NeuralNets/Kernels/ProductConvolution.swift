import TensorKit

/// A convolution as a product of matrices (Chellapilla et al. 2006): each column holds what one window sees. The columns
/// are written for a few output rows at a time, so that they stay small whatever the picture's size.
final class ProductConvolution: ConvolutionKernel {
    private static let columnLimit = 1 << 18

    private let shape: ConvolutionGeometry
    private let columns: Buffer
    private let tileRows: Int
    /// Columns for tiles that are worked on at the same time; made when that is first done.
    private var laneColumns: [Buffer] = []

    init(_ shape: ConvolutionGeometry) {
        self.shape = shape
        let row = shape.filterCount * shape.columns.count
        tileRows = max(1, min(shape.rows.count, Self.columnLimit / max(row, 1)))
        columns = Buffer(uninitialized: row * tileRows)
    }

    private var isPointwise: Bool { shape.kernelArea == 1 && shape.movesByOne && !shape.isPadded }

    func forward(
        _ input: UnsafePointer<Real>, _ filters: UnsafePointer<Real>, bias: UnsafePointer<Real>?,
        into output: UnsafeMutablePointer<Real>
    ) {
        for filter in 0..<shape.filters {
            (output + filter * shape.outputPlane).update(repeating: bias?[filter] ?? 0, count: shape.outputPlane)
        }
        let multiply = { [shape] (group: Int, start: Int, width: Int, windows: UnsafePointer<Real>, stride: Int) in
            MatrixProduct(rows: shape.groupFilters, columns: width, inner: shape.filterCount, beta: 1).run(
                filters + group * shape.groupFilters * shape.filterCount, windows,
                into: output + group * shape.groupFilters * shape.outputPlane + start, strideB: stride,
                strideC: shape.outputPlane)
        }
        if isWorthSharing { shareTiles(input, multiply) } else { forEachTile(input, multiply) }
    }

    private static let lanes = 4

    /// Whether one picture is so much work that its tiles are worth spreading over threads.
    private var isWorthSharing: Bool {
        !isPointwise && shape.groups == 1 && shape.rows.count > Self.lanes * tileRows && Parallel.canShare
    }

    /// `forEachTile` on several threads. Tiles do not overlap, so the bits do not depend on who takes which.
    private func shareTiles(
        _ input: UnsafePointer<Real>, _ body: (Int, Int, Int, UnsafePointer<Real>, Int) -> Void
    ) {
        while laneColumns.count < Self.lanes { laneColumns.append(Buffer(uninitialized: columns.count)) }
        withoutActuallyEscaping(body) { body in
            nonisolated(unsafe) let (own, input, body) = (self, input, body)
            Parallel.forEach(Self.lanes) { lane in
                for tile in stride(
                    from: lane, to: (own.shape.rows.count + own.tileRows - 1) / own.tileRows, by: Self.lanes)
                {
                    let row = tile * own.tileRows
                    let rows = row..<min(row + own.tileRows, own.shape.rows.count)
                    let width = rows.count * own.shape.columns.count
                    let target = own.laneColumns[lane].pointer
                    own.writeWindows(input, rows, to: target)
                    body(0, row * own.shape.columns.count, width, target, width)
                }
            }
        }
    }

    func addFilterGradient(
        _ input: UnsafePointer<Real>, _ gradient: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>
    ) {
        forEachTile(input) { group, start, width, windows, stride in
            MatrixProduct(rows: shape.groupFilters, columns: shape.filterCount, inner: width, transposeB: true, beta: 1)
                .run(
                    gradient + group * shape.groupFilters * shape.outputPlane + start, windows,
                    into: slopes + group * shape.groupFilters * shape.filterCount, strideA: shape.outputPlane,
                    strideB: stride)
        }
    }

    func prepareInputGradient(_ filters: UnsafePointer<Real>) {}

    func inputGradient(
        _ gradient: UnsafePointer<Real>, _ filters: UnsafePointer<Real>, into slopes: UnsafeMutablePointer<Real>
    ) {
        slopes.update(repeating: 0, count: shape.channels * shape.inputPlane)
        for group in 0..<shape.groups {
            for row in stride(from: 0, to: shape.rows.count, by: tileRows) {
                let rows = row..<min(row + tileRows, shape.rows.count)
                let width = rows.count * shape.columns.count
                MatrixProduct(rows: shape.filterCount, columns: width, inner: shape.groupFilters, transposeA: true).run(
                    filters + group * shape.groupFilters * shape.filterCount,
                    gradient + group * shape.groupFilters * shape.outputPlane + row * shape.columns.count,
                    into: columns.pointer, strideB: shape.outputPlane)
                addWindows(rows, to: slopes + group * shape.groupChannels * shape.inputPlane)
            }
        }
    }

    /// Calls `body` with the windows of some output rows: (group, first output, how many, columns, their stride).
    private func forEachTile(
        _ input: UnsafePointer<Real>, _ body: (Int, Int, Int, UnsafePointer<Real>, Int) -> Void
    ) {
        for group in 0..<shape.groups {
            let planes = input + group * shape.groupChannels * shape.inputPlane
            if isPointwise {
                body(group, 0, shape.outputPlane, planes, shape.inputPlane)
                continue
            }
            for row in stride(from: 0, to: shape.rows.count, by: tileRows) {
                let rows = row..<min(row + tileRows, shape.rows.count)
                let width = rows.count * shape.columns.count
                writeWindows(planes, rows, to: columns.pointer)
                body(group, row * shape.columns.count, width, columns.pointer, width)
            }
        }
    }

    /// Each row of the columns: one channel and place in the kernel, over all windows.
    private func writeWindows(
        _ planes: UnsafePointer<Real>, _ rows: Range<Int>, to columns: UnsafeMutablePointer<Real>
    ) {
        forEachLine(rows) { channel, target, y, x, inside in
            let row = columns + target
            guard (0..<shape.rows.size).contains(y) else {
                row.update(repeating: 0, count: shape.columns.count)
                return
            }
            row.update(repeating: 0, count: inside.lowerBound)
            let source = planes + channel * shape.inputPlane + y * shape.columns.size + x
            let step = shape.columns.stride
            if step == 1 {
                (row + inside.lowerBound).update(from: source + inside.lowerBound, count: inside.count)
            } else {
                for column in inside { row[column] = source[column * step] }
            }
            (row + inside.upperBound).update(repeating: 0, count: shape.columns.count - inside.upperBound)
        }
    }

    private func addWindows(_ rows: Range<Int>, to planes: UnsafeMutablePointer<Real>) {
        forEachLine(rows) { channel, start, y, x, inside in
            guard (0..<shape.rows.size).contains(y) else { return }
            let row = columns.pointer + start
            let target = planes + channel * shape.inputPlane + y * shape.columns.size + x
            for column in inside { target[column * shape.columns.stride] += row[column] }
        }
    }

    /// Calls `body` for each channel, place in the kernel and output row with: channel, offset in the columns, input row,
    /// input column of the first window, and which windows see the picture there.
    private func forEachLine(_ rows: Range<Int>, _ body: (Int, Int, Int, Int, Range<Int>) -> Void) {
        let (vertical, horizontal) = (shape.rows, shape.columns)
        var offset = 0
        for channel in 0..<shape.groupChannels {
            for ky in 0..<vertical.kernel {
                for kx in 0..<horizontal.kernel {
                    let x = kx * horizontal.dilation - horizontal.before
                    let first = min(max(0, (-x + horizontal.stride - 1) / horizontal.stride), horizontal.count)
                    let end = (horizontal.size - x + horizontal.stride - 1) / horizontal.stride
                    let inside = first..<max(first, min(end, horizontal.count))
                    for row in rows {
                        let y = row * vertical.stride + ky * vertical.dilation - vertical.before
                        body(channel, offset, y, x, inside)
                        offset += horizontal.count
                    }
                }
            }
        }
    }
}
