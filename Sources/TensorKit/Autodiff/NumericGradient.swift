/// The gradient by central differences, (f(x + h) − f(x − h)) / 2h for each number of `point`: slow, but it knows nothing
/// of derivatives, so it can be held against those that do.
///
/// - Parameter step: h; the default balances rounding against curvature for `Real`.
public func numericGradient(
    at point: Tensor, step: Real = Real.numericStep, of function: (Tensor) -> Tensor
) -> Tensor {
    var moved = point.detached
    let slopes = point.scalars.enumerated().map { index, value in
        let above = value + step
        let below = value - step
        moved.withMutablePointer { $0[index] = above }
        let upper = function(moved).item
        moved.withMutablePointer { $0[index] = below }
        let lower = function(moved).item
        moved.withMutablePointer { $0[index] = value }
        return (upper - lower) / (above - below)
    }
    return Tensor(shape: point.shape, scalars: slopes)
}

extension Real {
    /// About the cube root of the spacing of numbers near 1, for which a central difference errs least.
    public static var numericStep: Real { MemoryLayout<Real>.size == 8 ? 6e-6 : 5e-3 }
}

/// The largest difference between two gradients, relative to the largest slope in either: 0 where both vanish.
public func relativeError(_ left: Tensor, _ right: Tensor) -> Real {
    precondition(left.shape == right.shape, "gradients of shapes \(left.shape) and \(right.shape)")
    let scale = zip(left.scalars, right.scalars).map { max(abs($0), abs($1)) }.max() ?? 0
    let difference = zip(left.scalars, right.scalars).map { abs($0 - $1) }.max() ?? 0
    return difference == 0 ? 0 : difference / max(scale, .leastNormalMagnitude)
}
