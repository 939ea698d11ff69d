/// Axis sizes, outermost first: a 2×3 matrix is `[2, 3]`, a single number `[]`.
public typealias Shape = [Int]

extension Shape {
    /// How many numbers a tensor of this shape holds; the shape has been checked.
    package var elementCount: Int { reduce(1, *) }

    /// How far apart neighbours along each axis lie in row-major order.
    package var strides: [Int] {
        var strides = self
        var step = 1
        for axis in indices.reversed() {
            strides[axis] = step
            step *= self[axis]
        }
        return strides
    }

    /// The number of elements, or an error for a negative size or for more numbers than `TensorLimits` allows. A size of 0
    /// does not excuse the others: their product is a stride, and the shape of what is left once the axis is gone.
    package func checkedCount() throws(TensorError) -> Int {
        var count = 1
        for size in self {
            guard size >= 0 else { throw .negativeSize(self) }
            let (product, overflow) = count.multipliedReportingOverflow(by: Swift.max(size, 1))
            guard !overflow, product <= TensorLimits.elements else { throw .tooLarge(self) }
            count = product
        }
        return contains(0) ? 0 : count
    }

    /// An axis counted from the front, from an axis that may be counted from the back: −1 is the last.
    package func checkedAxis(_ axis: Int) throws(TensorError) -> Int {
        let positive = axis < 0 ? axis + count : axis
        guard indices.contains(positive) else { throw .noSuchAxis(axis, shape: self) }
        return positive
    }
}

extension TensorError {
    static func negativeSize(_ shape: Shape) -> TensorError {
        TensorError("negative-size", "a tensor cannot have the shape \(shape): sizes start at 0")
    }

    static func tooLarge(_ shape: Shape) -> TensorError {
        TensorError(
            "tensor-too-large",
            "a tensor of shape \(shape) is too large: the limit is \(TensorLimits.elements) numbers")
    }

    static func noSuchAxis(_ axis: Int, shape: Shape) -> TensorError {
        TensorError(
            "no-such-axis", "shape \(shape) has no axis \(axis)",
            hint: shape.isEmpty
                ? "a single number has no axis"
                : "its axes are 0 to \(shape.count - 1), or −\(shape.count) to −1 counted from the end")
    }
}
