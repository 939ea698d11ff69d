import Testing

@testable import TensorKit

/// Gradients of operations on shapes that are drawn.
struct RandomShapeTests {
    private static let seeds: [UInt64] = Array(1...20)
    private var tolerance: Real { MemoryLayout<Real>.size == 8 ? 1e-6 : 1e-2 }

    private func check(
        _ points: [Tensor], at location: SourceLocation = #_sourceLocation,
        _ function: ([Tensor]) throws(TensorError) -> Tensor
    ) throws {
        let weighting = try Tensor.random(shape: function(points).shape, seed: 99) { $0.uniform(-1, 1) }
        func loss(_ variables: [Tensor]) throws(TensorError) -> Tensor {
            try Checked.sum(Checked.multiply(function(variables), weighting))
        }
        let analytic = try Checked.valueWithGradient(at: points, of: loss).gradients
        for index in points.indices {
            let numeric = numericGradient(at: points[index]) { moved in
                var all = points
                all[index] = moved
                return trapping { () throws(TensorError) in try loss(all) }
            }
            #expect(relativeError(analytic[index], numeric) < tolerance, sourceLocation: location)
        }
    }

    /// Two shapes that broadcast: axes left out of the front, axes of size 1.
    private func pair(_ generator: inout SplitMix64) -> (Shape, Shape) {
        let full = (0..<generator.below(4)).map { _ in 1 + generator.below(3) }
        func thinned() -> Shape {
            Array(full.map { generator.below(3) == 0 ? 1 : $0 }.dropFirst(generator.below(full.count + 1)))
        }
        return (thinned(), thinned())
    }

    @Test(arguments: seeds) func `arithmetic with broadcasting`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let (left, right) = pair(&generator)
        let a = Tensor.random(shape: left, seed: seed) { $0.uniform(-1, 1) }
        let b = Tensor.random(shape: right, seed: seed + 1) { $0.uniform(0.5, 2) }
        try check([a, b]) { v throws(TensorError) in try Checked.add(v[0], v[1]) }
        try check([a, b]) { v throws(TensorError) in try Checked.subtract(v[0], v[1]) }
        try check([a, b]) { v throws(TensorError) in try Checked.multiply(v[0], v[1]) }
        try check([a, b]) { v throws(TensorError) in try Checked.divide(v[0], v[1]) }
        try check([a, b + 3]) { v throws(TensorError) in try Checked.maximum(v[0], v[1]) }
        try check([a - 3, b]) { v throws(TensorError) in try Checked.minimum(v[1], v[0]) }
    }

    @Test(arguments: seeds) func `reductions, turns and parts`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let shape = (0..<1 + generator.below(3)).map { _ in 1 + generator.below(4) }
        let axis = generator.below(shape.count)
        let point = Tensor(
            Array(stride(from: 0.2, to: 60, by: 0.3).prefix(shape.reduce(1, *))).shuffled(using: &generator)
        )
        .reshaped(shape)
        let keeps = generator.below(2) == 0
        try check([point]) { v throws(TensorError) in try Checked.sum(v[0], axes: [axis], keepingAxes: keeps) }
        try check([point]) { v throws(TensorError) in try Checked.mean(v[0], axes: [axis], keepingAxes: keeps) }
        try check([point]) { v throws(TensorError) in try Checked.max(v[0], axis: axis, keepingAxes: keeps) }
        try check([point]) { v throws(TensorError) in try Checked.min(v[0], axis: axis, keepingAxes: keeps) }
        try check([point * 0.1]) { v throws(TensorError) in try Checked.softmax(v[0]) }
        try check([point * 0.1]) { v throws(TensorError) in try Checked.logSoftmax(v[0]) }
        let order = Array(shape.indices).shuffled(using: &generator)
        try check([point]) { v throws(TensorError) in try Checked.transpose(v[0], axes: order) }
        let cut = generator.below(shape[axis])
        let indices: [any TensorIndex] = shape[..<axis].map { 0..<$0 } + [cut..<shape[axis]]
        try check([point]) { v throws(TensorError) in try Checked.slice(v[0], indices) }
        try check([point, point * 2]) { v throws(TensorError) in try Checked.concatenate(v, axis: axis) }
        try check([point, point * 2]) { v throws(TensorError) in try Checked.stack(v) }
    }

    @Test(arguments: seeds) func `products`(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let (rows, inner, columns) = (1 + generator.below(4), 1 + generator.below(4), 1 + generator.below(4))
        let left = Tensor.randomNormal(rows, inner, seed: seed)
        let right = Tensor.randomNormal(inner, columns, seed: seed + 1)
        try check([left, right]) { v throws(TensorError) in try Checked.matmul(v[0], v[1]) }
        try check([left, right[0..., 0]]) { v throws(TensorError) in try Checked.matmul(v[0], v[1]) }
        try check([left[0], right]) { v throws(TensorError) in try Checked.matmul(v[0], v[1]) }
        try check([left[0], right[0..., 0]]) { v throws(TensorError) in try Checked.matmul(v[0], v[1]) }
        try check([left[0], right[0]]) { v throws(TensorError) in try Checked.outer(v[0], v[1]) }
    }
}
