extension Checked {
    /// Adds along the given axes, in double precision; all axes where none is named.
    public static func sum(
        _ a: Tensor, axes: [Int]? = nil, keepingAxes: Bool = false
    ) throws(TensorError) -> Tensor {
        let reduced = try sorted(axes, of: a)
        var value = a.detached
        for axis in reduced.reversed() { value = value.addedUp(along: axis) }
        let kept = a.shape.indices.map { reduced.contains($0) ? 1 : a.shape[$0] }
        let shape = keepingAxes ? kept : a.shape.indices.filter { !reduced.contains($0) }.map { a.shape[$0] }
        let full = a.shape
        return try Tensor(shape: shape, buffer: value.buffer).recorded(
            (a, { .zeros(shape: full) + $0.reshaped(kept) }))
    }

    public static func mean(
        _ a: Tensor, axes: [Int]? = nil, keepingAxes: Bool = false
    ) throws(TensorError) -> Tensor {
        let count = try sorted(axes, of: a).reduce(1) { $0 * a.shape[$1] }
        guard count > 0 else { throw .meanOfNothing(a.shape) }
        return try multiply(sum(a, axes: axes, keepingAxes: keepingAxes), Tensor(1 / Double(count)))
    }

    /// The largest along an axis, or of all; the gradient goes to the first that reaches it.
    public static func max(_ a: Tensor, axis: Int? = nil, keepingAxes: Bool = false) throws(TensorError) -> Tensor {
        let places = try argmax(a, axis: axis)
        return try pick(a, places, axis: axis, keepingAxes: keepingAxes)
    }

    public static func min(_ a: Tensor, axis: Int? = nil, keepingAxes: Bool = false) throws(TensorError) -> Tensor {
        let places = try argmax(multiply(a.detached, -1), axis: axis)
        return try pick(a, places, axis: axis, keepingAxes: keepingAxes)
    }

    /// Where the largest lies along an axis; the first of equals. Without an axis, its place in row-major order.
    public static func argmax(_ a: Tensor, axis: Int? = nil) throws(TensorError) -> [Int] {
        let view = try Lines(a.shape, axis: axis)
        guard view.length > 0 else { throw .maximumOfNothing(a.shape) }
        return view.map { start, step in
            var best = 0
            for index in 1..<Swift.max(view.length, 1)
            where a.buffer.pointer[start + index * step] > a.buffer.pointer[start + best * step] { best = index }
            return best
        }
    }

    private static func pick(
        _ a: Tensor, _ places: [Int], axis: Int?, keepingAxes: Bool
    ) throws(TensorError) -> Tensor {
        let view = try Lines(a.shape, axis: axis)
        let offsets = zip(view.map { start, step in (start, step) }, places).map { $0.0 + $0.1 * $1 }
        let reduced =
            try axis.map { axis throws(TensorError) in [try a.shape.checkedAxis(axis)] }
            ?? Array(a.shape.indices)
        let shape = a.shape.indices.compactMap { !reduced.contains($0) ? a.shape[$0] : keepingAxes ? 1 : nil }
        let full = a.shape
        let value = Tensor(shape: shape, scalars: offsets.map { a.buffer.pointer[$0] })
        return try value.recorded(
            (
                a,
                { gradient in
                    var result = Tensor.zeros(shape: full)
                    result.withMutablePointer { z in
                        for (index, offset) in offsets.enumerated() { z[offset] = gradient.buffer.pointer[index] }
                    }
                    return result
                }
            ))
    }

    private static func sorted(_ axes: [Int]?, of a: Tensor) throws(TensorError) -> [Int] {
        guard let axes else { return Array(a.shape.indices) }
        var result: Set<Int> = []
        for axis in axes { result.insert(try a.shape.checkedAxis(axis)) }
        return result.sorted()
    }
}

/// The lines of a tensor along one axis: first element, step and length of each; without an axis, one line of all.
struct Lines {
    let outer: Int
    let length: Int
    let inner: Int

    init(_ shape: Shape, axis: Int?) throws(TensorError) {
        guard let axis else {
            (outer, length, inner) = (1, shape.elementCount, 1)
            return
        }
        let place = try shape.checkedAxis(axis)
        outer = shape[..<place].reduce(1, *)
        length = shape[place]
        inner = shape[(place + 1)...].reduce(1, *)
    }

    func map<Result>(_ body: (_ start: Int, _ step: Int) -> Result) -> [Result] {
        (0..<outer).flatMap { block in (0..<inner).map { body(block * length * inner + $0, inner) } }
    }
}

extension Tensor {
    fileprivate func addedUp(along axis: Int) -> Tensor {
        let view = trapping { () throws(TensorError) in try Lines(shape, axis: axis) }
        let source = buffer.pointer
        var smaller = shape
        smaller.remove(at: axis)
        return Tensor(shape: smaller) { target in
            for block in 0..<view.outer {
                for column in 0..<view.inner {
                    let start = block * view.length * view.inner + column
                    var total = 0.0
                    for index in 0..<view.length { total += Double(source[start + index * view.inner]) }
                    target[block * view.inner + column] = Real(total)
                }
            }
        }
    }

    public func sum() -> Tensor { sum(axes: nil) }
    public func sum(axis: Int, keepingAxes: Bool = false) -> Tensor { sum(axes: [axis], keepingAxes: keepingAxes) }
    public func sum(axes: [Int]?, keepingAxes: Bool = false) -> Tensor {
        trapping { () throws(TensorError) in try Checked.sum(self, axes: axes, keepingAxes: keepingAxes) }
    }
    public func mean(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        trapping { () throws(TensorError) in try Checked.mean(self, axes: axes, keepingAxes: keepingAxes) }
    }
    public func mean(axis: Int, keepingAxes: Bool = false) -> Tensor { mean(axes: [axis], keepingAxes: keepingAxes) }
    public func max(axis: Int? = nil) -> Tensor {
        trapping { () throws(TensorError) in try Checked.max(self, axis: axis) }
    }
    public func min(axis: Int? = nil) -> Tensor {
        trapping { () throws(TensorError) in try Checked.min(self, axis: axis) }
    }

    /// Where the largest number lies, in row-major order.
    public func argmax() -> Int { trapping { () throws(TensorError) in try Checked.argmax(self)[0] } }
    /// Where the largest lies along an axis, for each line along it.
    public func argmax(axis: Int) -> [Int] {
        trapping { () throws(TensorError) in try Checked.argmax(self, axis: axis) }
    }
}

public func sum(_ a: Tensor) -> Tensor { a.sum() }
public func mean(_ a: Tensor) -> Tensor { a.mean() }

extension TensorError {
    static func meanOfNothing(_ shape: Shape) -> TensorError {
        TensorError("mean-of-nothing", "a tensor of shape \(shape) has nothing to take the mean of")
    }

    static func maximumOfNothing(_ shape: Shape) -> TensorError {
        TensorError("maximum-of-nothing", "a tensor of shape \(shape) has no largest number: it has none at all")
    }
}
