/// How two shapes are laid over each other: axes are matched from the last, and a size of 1 or a missing axis repeats
/// (NumPy's rule).
struct Broadcast {
    let shape: Shape
    /// The step in the left operand for a step along each axis of `shape`: 0 where it repeats.
    let leftStrides: [Int]
    let rightStrides: [Int]

    init(_ left: Shape, _ right: Shape, verb: String) throws(TensorError) {
        let rank = max(left.count, right.count)
        let a = Shape(repeating: 1, count: rank - left.count) + left
        let b = Shape(repeating: 1, count: rank - right.count) + right
        var shape: Shape = []
        for (sizeA, sizeB) in zip(a, b) {
            guard sizeA == sizeB || sizeA == 1 || sizeB == 1 else {
                throw .cannotBroadcast(left, right, verb: verb, sizes: (sizeA, sizeB))
            }
            shape.append(sizeA == 1 ? sizeB : sizeA)
        }
        _ = try shape.checkedCount()
        self.shape = shape
        leftStrides = zip(a, a.strides).map { $0 == 1 ? 0 : $1 }
        rightStrides = zip(b, b.strides).map { $0 == 1 ? 0 : $1 }
    }

    /// Calls `row` for each stretch along the last axis with its offsets in result, left and right.
    func forEachRow(_ row: (_ result: Int, _ left: Int, _ right: Int, _ length: Int) -> Void) {
        guard let length = shape.last, !shape.contains(0) else {
            if shape.isEmpty { row(0, 0, 0, 1) }
            return
        }
        var index = [Int](repeating: 0, count: shape.count - 1)
        var left = 0
        var right = 0
        for start in stride(from: 0, to: shape.elementCount, by: length) {
            row(start, left, right, length)
            for axis in index.indices.reversed() {
                index[axis] += 1
                left += leftStrides[axis]
                right += rightStrides[axis]
                if index[axis] < shape[axis] { break }
                left -= leftStrides[axis] * shape[axis]
                right -= rightStrides[axis] * shape[axis]
                index[axis] = 0
            }
        }
    }
}

extension Tensor {
    /// The gradient of a broadcast operand: what flowed to its copies, added up.
    func summed(to target: Shape) -> Tensor {
        guard shape != target else { return self }
        let extra = rank - target.count
        let repeated = target.indices.filter { target[$0] == 1 && shape[$0 + extra] != 1 }.map { $0 + extra }
        return sum(axes: Array(0..<extra) + repeated).reshaped(target)
    }
}

extension TensorError {
    static func cannotBroadcast(_ left: Shape, _ right: Shape, verb: String, sizes: (Int, Int)) -> TensorError {
        TensorError(
            "shapes-do-not-fit",
            "cannot \(verb) shapes \(left) and \(right): sizes \(sizes.0) and \(sizes.1) must be equal, or one of them 1"
        )
    }
}
