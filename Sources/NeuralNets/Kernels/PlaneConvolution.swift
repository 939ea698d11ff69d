import TensorKit

/// Convolves planes with vectors along the rows: four filters at a time share each stretch of input that is loaded.
///
/// Of the last stretch of a row as much is computed again as fills a vector: simpler than a mask, and as fast.
struct PlaneConvolution {
    let channels: Int
    let filters: Int
    let kernelRows: Int
    let kernelColumns: Int
    /// Numbers from one row, and from one plane, of the (padded) input to the next.
    let rowStride: Int
    let planeStride: Int
    let outputRows: Int
    let outputColumns: Int

    private typealias Source = UnsafePointer<Real>
    private typealias Target = UnsafeMutablePointer<Real>

    /// `weights` are (filter, channel, row, column).
    func run(
        _ input: UnsafePointer<Real>, _ weights: UnsafePointer<Real>, bias: UnsafePointer<Real>?,
        into output: UnsafeMutablePointer<Real>
    ) {
        var filter = 0
        while filter < filters {
            let width = filters - filter >= 4 ? 4 : filters - filter >= 2 ? 2 : 1
            for row in 0..<outputRows {
                let source = input + row * rowStride
                let target = output + (filter * outputRows + row) * outputColumns
                let own = weights + filter * channels * kernelRows * kernelColumns
                let start = bias.map { $0 + filter }
                switch width {
                case 4: fourFilters(source, own, start, target)
                case 2: twoFilters(source, own, start, target)
                default: oneFilter(source, own, start, target)
                }
            }
            filter += width
        }
    }

    /// Two stretches of eight; where the row ends, the second overlaps the first.
    private func fourFilters(_ source: Source, _ weights: Source, _ bias: Source?, _ target: Target) {
        let size = channels * kernelRows * kernelColumns
        let plane = outputRows * outputColumns
        var x = 0
        while x < outputColumns {
            if outputColumns - x < 16, x > 0 { x = max(outputColumns - 16, 0) }
            let second = max(min(x + 8, outputColumns - 8), 0) - x
            let (b0, b1, b2, b3) = bias.map { ($0[0], $0[1], $0[2], $0[3]) } ?? (0, 0, 0, 0)
            var a0 = Lanes(repeating: b0), a1 = Lanes(repeating: b1), a2 = Lanes(repeating: b2)
            var a3 = Lanes(repeating: b3), c0 = a0, c1 = a1, c2 = a2, c3 = a3
            var w = weights
            for channel in 0..<channels {
                for ky in 0..<kernelRows {
                    let row = source + channel * planeStride + ky * rowStride + x
                    for kx in 0..<kernelColumns {
                        let p = load(row + kx), q = load(row + kx + second)
                        let w0 = Lanes(repeating: w[0]), w1 = Lanes(repeating: w[size])
                        let w2 = Lanes(repeating: w[2 * size]), w3 = Lanes(repeating: w[3 * size])
                        a0 = a0.addingProduct(p, w0)
                        c0 = c0.addingProduct(q, w0)
                        a1 = a1.addingProduct(p, w1)
                        c1 = c1.addingProduct(q, w1)
                        a2 = a2.addingProduct(p, w2)
                        c2 = c2.addingProduct(q, w2)
                        a3 = a3.addingProduct(p, w3)
                        c3 = c3.addingProduct(q, w3)
                        w += 1
                    }
                }
            }
            store(a0, c0, target + x, second)
            store(a1, c1, target + plane + x, second)
            store(a2, c2, target + 2 * plane + x, second)
            store(a3, c3, target + 3 * plane + x, second)
            x += 16
        }
    }

    private func twoFilters(_ source: Source, _ weights: Source, _ bias: Source?, _ target: Target) {
        let size = channels * kernelRows * kernelColumns
        let plane = outputRows * outputColumns
        var x = 0
        while x < outputColumns {
            if outputColumns - x < 16, x > 0 { x = max(outputColumns - 16, 0) }
            let second = max(min(x + 8, outputColumns - 8), 0) - x
            let (b0, b1) = bias.map { ($0[0], $0[1]) } ?? (0, 0)
            var a0 = Lanes(repeating: b0), a1 = Lanes(repeating: b1), c0 = a0, c1 = a1
            var w = weights
            for channel in 0..<channels {
                for ky in 0..<kernelRows {
                    let row = source + channel * planeStride + ky * rowStride + x
                    for kx in 0..<kernelColumns {
                        let p = load(row + kx), q = load(row + kx + second)
                        let w0 = Lanes(repeating: w[0]), w1 = Lanes(repeating: w[size])
                        a0 = a0.addingProduct(p, w0)
                        c0 = c0.addingProduct(q, w0)
                        a1 = a1.addingProduct(p, w1)
                        c1 = c1.addingProduct(q, w1)
                        w += 1
                    }
                }
            }
            store(a0, c0, target + x, second)
            store(a1, c1, target + plane + x, second)
            x += 16
        }
    }

    private func oneFilter(_ source: Source, _ weights: Source, _ bias: Source?, _ target: Target) {
        var x = 0
        while x < outputColumns {
            if outputColumns - x < 16, x > 0 { x = max(outputColumns - 16, 0) }
            let second = max(min(x + 8, outputColumns - 8), 0) - x
            var a = Lanes(repeating: bias?[0] ?? 0), c = a
            var w = weights
            for channel in 0..<channels {
                for ky in 0..<kernelRows {
                    let row = source + channel * planeStride + ky * rowStride + x
                    for kx in 0..<kernelColumns {
                        let weight = Lanes(repeating: w[0])
                        a = a.addingProduct(load(row + kx), weight)
                        c = c.addingProduct(load(row + kx + second), weight)
                        w += 1
                    }
                }
            }
            store(a, c, target + x, second)
            x += 16
        }
    }

    @inline(__always)
    private func load(_ pointer: Source) -> Lanes {
        UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
    }

    /// Writes both stretches; of a row shorter than eight, as much as there is.
    @inline(__always)
    private func store(_ first: Lanes, _ last: Lanes, _ target: Target, _ second: Int) {
        if outputColumns >= 8 {
            UnsafeMutableRawPointer(target).storeBytes(of: first, as: Lanes.self)
            UnsafeMutableRawPointer(target + second).storeBytes(of: last, as: Lanes.self)
        } else {
            for lane in 0..<outputColumns { target[lane] = first[lane] }
        }
    }
}
