import Testing

@testable import TensorKit

/// Analytic against numeric gradients: 1e-2 in single precision, 1e-6 where the engine is built with DOUBLE_PRECISION.
struct GradientTests {
    private func check(
        _ shapes: [Shape], positive: Bool = false, seed: UInt64 = 1, _ function: ([Tensor]) -> Tensor,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let point = shapes.enumerated().map { index, shape in
            Tensor.random(shape: shape, seed: seed &+ UInt64(index)) {
                let draw = $0.uniform(0.2, 1.5)
                return positive || $0.uniform() < 0.5 ? draw : -draw
            }
        }
        // Weights that differ keep a gradient from being right by symmetry.
        func weighed(_ variables: [Tensor]) -> Tensor {
            let y = function(variables)
            return (y * Tensor.random(shape: y.shape, seed: 99) { $0.uniform(-1, 1) }).sum()
        }
        let (_, analytic) = try Checked.valueWithGradient(at: point) { weighed($0) }
        for index in point.indices {
            let numeric = numericGradient(at: point[index]) { moved in
                var all = point
                all[index] = moved
                return weighed(all)
            }
            let error = relativeError(analytic[index], numeric)
            #expect(error < gradientTolerance, "operand \(index)", sourceLocation: location)
        }
    }

    @Test(
        arguments: [
            ([[2, 3], [2, 3]], UInt64(1)), ([[2, 3], [3]], 2), ([[2, 3], [2, 1]], 3), ([[2, 1, 4], [3, 1]], 4),
            ([[3], []], 5),
            ([[], [2, 2]], 6),
        ] as [([Shape], UInt64)])
    func `arithmetic has the derivatives of its rules, broadcast or not`(_ shapes: [Shape], _ seed: UInt64) throws {
        try check(shapes, seed: seed) { $0[0] + $0[1] }
        try check(shapes, seed: seed) { $0[0] - $0[1] }
        try check(shapes, seed: seed) { $0[0] * $0[1] }
        try check(shapes, seed: seed) { $0[0] / $0[1] }
        try check(shapes, seed: seed) { maximum($0[0], $0[1]) }
        try check(shapes, seed: seed) { minimum($0[0], $0[1]) }
    }

    @Test func `functions of one number have their slopes`() throws {
        let shape: Shape = [3, 4]
        try check([shape]) { exp($0[0]) }
        try check([shape], positive: true) { log($0[0]) }
        try check([shape], positive: true) { sqrt($0[0]) }
        try check([shape]) { square($0[0]) }
        try check([shape]) { abs($0[0]) }
        try check([shape], positive: true) { pow($0[0], 2.5) }
        try check([shape]) { sin($0[0]) + cos($0[0]) }
        try check([shape]) { relu($0[0]) }
        try check([shape]) { leakyRelu($0[0], slope: 0.1) }
        try check([shape]) { sigmoid($0[0]) }
        try check([shape]) { tanh($0[0]) }
        try check([shape]) { softmax($0[0]) }
        try check([shape]) { logSoftmax($0[0]) }
    }

    @Test func `sums, means and extremes send their gradient where it came from`() throws {
        try check([[2, 3, 4]]) { $0[0].sum() }
        try check([[2, 3, 4]]) { $0[0].sum(axes: [0, 2]) }
        try check([[2, 3, 4]]) { $0[0].sum(axis: 1, keepingAxes: true) }
        try check([[2, 3, 4]]) { $0[0].mean(axis: -1) }
        try check([[2, 3, 4]]) { $0[0].max(axis: 1) }
        try check([[2, 3, 4]]) { $0[0].min(axis: 0) }
        try check([[2, 3, 4]]) { $0[0].max() }
    }

    @Test func `products of matrices and vectors have both gradients`() throws {
        try check([[2, 3], [3, 4]]) { matmul($0[0], $0[1]) }
        try check([[2, 3], [3]]) { matmul($0[0], $0[1]) }
        try check([[3], [3, 4]]) { matmul($0[0], $0[1]) }
        try check([[3], [3]]) { matmul($0[0], $0[1]) }
        try check([[3], [2]]) { outer($0[0], $0[1]) }
    }

    @Test func `rearranging carries the gradient back to its place`() throws {
        try check([[2, 6]]) { $0[0].reshaped(3, -1) }
        try check([[2, 3, 4]]) { $0[0].transposed() }
        try check([[2, 3, 4]]) { $0[0].transposed(1, 0, 2) }
        try check([[2, 3], [2, 1]]) { concat($0[0], $0[1], axis: 1) }
        try check([[2, 3], [2, 3]]) { stack($0) }
        try check([[4, 5]]) { $0[0][1..<3, 2] }
        try check([[4, 5]]) { $0[0][1...] }
    }

    @Test func `numbers stand on either side of a tensor, and in place`() throws {
        try check([[2, 3]]) { v in 2 - v[0] + (v[0] - 3) * 4 + 5 * (6 + v[0]) + (v[0] + 7) / 8 + 9 / v[0] }
        try check([[2, 3], [3]]) { v in
            var y = v[0] * 2
            y += v[1]
            y -= v[0] * v[1]
            y *= v[1]
            y /= v[0]
            y *= 1.5
            y /= 2.5
            return y
        }
        let x: Tensor = [2, -4]
        #expect(x + 1 == [3, -3] && 1 + x == [3, -3] && x - 1 == [1, -5] && 1 - x == [-1, 5])
        // A number that is no literal has operators of its own.
        let two = 2.0
        #expect(x + two == [4, -2] && two + x == [4, -2] && x - two == [0, -6] && two - x == [0, 6])
        #expect(x * two == [4, -8] && two * x == [4, -8] && x / two == [1, -2] && two / x == [1, -0.5])
        var moved = x
        moved += two + x
        #expect(moved == [6, -6])
        moved -= x
        #expect(moved == [4, -2])
        moved *= x
        #expect(moved == [8, 8])
        moved /= x
        #expect(moved == [4, -2])
        moved *= two
        #expect(moved == [8, -4])
        moved /= two
        #expect(moved == [4, -2])
        #expect(x * 2 == [4, -8] && 2 * x == [4, -8] && x / 2 == [1, -2] && 8 / x == [4, -2] && -x == [-2, 4])
    }

    @Test func `a function of two tensors has a gradient for each`() {
        let (value, slopes) = valueWithGradient(at: [1, 2], [3, 5]) { ($0 * $0 * $1).sum() }
        #expect(value.item == 23)
        #expect(slopes.0 == [6, 20] && slopes.1 == [1, 4])
    }

    @Test func `a value used twice collects both gradients`() {
        let slope = gradient(at: [2, 3]) { x in (x * x * x + x).sum() }
        #expect(slope == [13, 28])
    }

    @Test func `a constant function has the gradient 0`() {
        #expect(gradient(at: [1, 2]) { _ in Tensor(3) } == [0, 0])
    }

    @Test func `the zeroth power is flat, at 0 too`() {
        #expect(gradient(at: [0, 2]) { pow($0, 0).sum() } == [0, 0])
    }

    @Test func `what a gradient that failed leaves behind is a constant`() {
        struct Given: Error {}
        var kept: Tensor?
        #expect(throws: Given.self) {
            try Checked.valueWithGradient(
                at: [[1, 2]],
                ofFallible: { variables in
                    kept = variables[0] * 2
                    throw Given()
                })
        }
        #expect(kept?.isTracked == false)
        #expect(gradient(at: [1, 1]) { ($0 * (kept ?? 0)).sum() } == [2, 4])
    }

    @Test func `a gradient through a gradient is an error that says so`() {
        #expect(throws: TensorError.nestedGradients) {
            try Checked.valueWithGradient(at: [Tensor(2)]) { outer throws(TensorError) in
                try Checked.valueWithGradient(at: [Tensor(3)]) { inner throws(TensorError) in
                    try Checked.multiply(outer[0], inner[0])
                }.value
            }
        }
    }

    @Test func `a value kept from a finished gradient is a constant`() {
        var kept: Tensor?
        _ = gradient(at: [1, 2]) { x in
            kept = x * 2
            return x.sum()
        }
        #expect(gradient(at: [1, 1]) { ($0 * kept!).sum() } == [2, 4])
    }

    @Test func `a gradient needs a single number`() {
        #expect(throws: TensorError.self) { try Checked.valueWithGradient(at: [Tensor([1, 2])]) { $0[0] } }
    }
}

/// What a relative error between gradients may be.
var gradientTolerance: Real { MemoryLayout<Real>.size == 8 ? 1e-6 : 1e-2 }
