extension Checked {
    /// The same numbers under another shape; one size may be −1: what remains.
    public static func reshape(_ a: Tensor, _ shape: Shape) throws(TensorError) -> Tensor {
        var target = shape
        if let free = shape.firstIndex(of: -1) {
            target[free] = 1
            let known = try target.checkedCount()
            guard known > 0, a.count % known == 0 else { throw .cannotReshape(a.shape, shape) }
            target[free] = a.count / known
        }
        guard try target.checkedCount() == a.count else { throw .cannotReshape(a.shape, shape) }
        let original = a.shape
        return try Tensor(shape: target, buffer: a.buffer).recorded((a, { $0.reshaped(original) }))
    }

    /// Axes in another order; without one, all reversed: a matrix on its side.
    public static func transpose(_ a: Tensor, axes: [Int]? = nil) throws(TensorError) -> Tensor {
        var order: [Int] = []
        for axis in axes ?? Array(a.shape.indices.reversed()) { order.append(try a.shape.checkedAxis(axis)) }
        guard order.sorted() == Array(a.shape.indices) else { throw .notAnOrder(order, shape: a.shape) }
        let inverse = order.indices.sorted { order[$0] < order[$1] }
        return try permuted(a, order).recorded((a, { permuted($0, inverse) }))
    }

    private static func permuted(_ a: Tensor, _ order: [Int]) -> Tensor {
        let strides = a.shape.strides
        let shape = order.map { a.shape[$0] }
        return a.gathered(shape, strides: order.map { strides[$0] })
    }

    /// Tensors one behind the other along an axis.
    public static func concatenate(_ parts: [Tensor], axis: Int = 0) throws(TensorError) -> Tensor {
        guard let first = parts.first else { throw .nothingToJoin }
        let axis = try first.shape.checkedAxis(axis)
        for part in parts {
            var shape = part.shape
            if shape.count == first.rank { shape[axis] = first.shape[axis] }
            guard shape == first.shape else { throw .cannotJoin(first.shape, part.shape, axis: axis) }
        }
        var shape = first.shape
        shape[axis] = parts.reduce(0) { $0 + $1.shape[axis] }
        _ = try shape.checkedCount()
        let outer = shape[..<axis].reduce(1, *)
        let whole = shape[axis...].reduce(1, *)
        var start = 0
        let value = Tensor(shape: shape) { target in
            for part in parts {
                let width = part.shape[axis...].reduce(1, *)
                for row in 0..<outer {
                    (target + row * whole + start).update(from: part.buffer.pointer + row * width, count: width)
                }
                start += width
            }
        }
        return try value.recorded(jointly: parts) { gradient in
            var begin = 0
            return parts.map { part in
                let end = begin + part.shape[axis]
                defer { begin = end }
                return gradient.slice(axis: axis, begin..<end)
            }
        }
    }

    /// Tensors of one shape side by side along a new first axis.
    public static func stack(_ parts: [Tensor]) throws(TensorError) -> Tensor {
        guard let first = parts.first else { throw .nothingToJoin }
        if let odd = parts.first(where: { $0.shape != first.shape }) { throw .cannotStack(first.shape, odd.shape) }
        var rows: [Tensor] = []
        for part in parts { rows.append(try reshape(part, [1] + part.shape)) }
        return try concatenate(rows)
    }
}

extension Tensor {
    /// Reads with other strides: the common ground of transposing and slicing.
    func gathered(_ shape: Shape, strides: [Int], offset: Int = 0) -> Tensor {
        let plan = StridedCopy(shape: shape, strides: strides)
        return Tensor(shape: shape) { plan.gather(from: buffer.pointer + offset, to: $0) }
    }

    public func reshaped(_ shape: Shape) -> Tensor {
        trapping { () throws(TensorError) in try Checked.reshape(self, shape) }
    }
    public func reshaped(_ sizes: Int...) -> Tensor { reshaped(sizes) }
    public func transposed(_ axes: Int...) -> Tensor {
        trapping { () throws(TensorError) in try Checked.transpose(self, axes: axes.isEmpty ? nil : axes) }
    }
    /// All numbers in one row.
    public var flattened: Tensor { reshaped([count]) }
}

public func concat(_ parts: Tensor..., axis: Int = 0) -> Tensor {
    trapping { () throws(TensorError) in try Checked.concatenate(parts, axis: axis) }
}

public func stack(_ parts: [Tensor]) -> Tensor { trapping { () throws(TensorError) in try Checked.stack(parts) } }

extension TensorError {
    static func cannotReshape(_ shape: Shape, _ target: Shape) -> TensorError {
        TensorError(
            "cannot-reshape", "shape \(shape) holds \(shape.elementCount) numbers and cannot be reshaped to \(target)")
    }

    static func notAnOrder(_ axes: [Int], shape: Shape) -> TensorError {
        TensorError("not-an-order-of-axes", "\(axes) does not name every axis of shape \(shape) once")
    }

    static let nothingToJoin = TensorError("nothing-to-join", "there is no tensor to join")

    static func cannotJoin(_ a: Shape, _ b: Shape, axis: Int) -> TensorError {
        TensorError("cannot-join", "cannot join \(a) and \(b) along axis \(axis): all other sizes must be equal")
    }

    static func cannotStack(_ a: Shape, _ b: Shape) -> TensorError {
        TensorError("cannot-stack", "cannot stack tensors of different shapes: \(a) and \(b)")
    }
}
