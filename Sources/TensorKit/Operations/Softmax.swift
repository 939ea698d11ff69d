extension Checked {
    /// eˣ / Σ eˣ along the last axis: positive numbers that add up to 1.
    public static func softmax(_ a: Tensor) throws(TensorError) -> Tensor {
        let y = try lines(a, VectorMath.softmax)
        return try y.recorded(
            (
                a,
                { gradient in
                    // ∂L/∂xᵢ = yᵢ (gᵢ − Σⱼ gⱼ yⱼ)
                    y * (gradient - (gradient * y).sum(axis: -1, keepingAxes: true))
                }
            ))
    }

    /// x − ln Σ eˣ along the last axis, exact where softmax itself would round to 0.
    public static func logSoftmax(_ a: Tensor) throws(TensorError) -> Tensor {
        let y = try lines(a, VectorMath.logSoftmax)
        return try y.recorded(
            (a, { gradient in gradient - TensorKit.exp(y) * gradient.sum(axis: -1, keepingAxes: true) }))
    }

    private static func lines(
        _ a: Tensor, _ function: (UnsafeMutablePointer<Real>, Int) -> Void
    ) throws(TensorError) -> Tensor {
        guard let length = a.shape.last, length > 0 else { throw .noSuchAxis(-1, shape: a.shape) }
        let result = Buffer(copyOf: a.buffer)
        for start in stride(from: 0, to: a.count, by: length) { function(result.pointer + start, length) }
        return Tensor(shape: a.shape, buffer: result)
    }
}

public func softmax(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.softmax(a) } }
public func logSoftmax(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.logSoftmax(a) } }
