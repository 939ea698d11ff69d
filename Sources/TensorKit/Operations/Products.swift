extension Checked {
    /// The product of matrices: [m, k] · [k, n], a matrix and a vector, or two vectors (their dot product).
    public static func matmul(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        guard (1...2).contains(a.rank), (1...2).contains(b.rank) else { throw .notMatrices(a.shape, b.shape) }
        let (rows, inner) = a.rank == 2 ? (a.shape[0], a.shape[1]) : (1, a.shape[0])
        let (innerB, columns) = b.rank == 2 ? (b.shape[0], b.shape[1]) : (b.shape[0], 1)
        guard inner == innerB else { throw .cannotMultiply(a.shape, b.shape, inner: (inner, innerB)) }
        let shape = (a.rank == 2 ? [rows] : []) + (b.rank == 2 ? [columns] : [])
        _ = try shape.checkedCount()
        let (x, y) = (a.detached.asMatrix(rows, inner), b.detached.asMatrix(inner, columns))
        return try product(x, y).asShape(shape).recorded(
            (a, { product($0.asMatrix(rows, columns), y, transposeB: true).asShape(a.shape) }),
            (b, { product(x, $0.asMatrix(rows, columns), transposeA: true).asShape(b.shape) }))
    }

    private static func product(
        _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false
    ) -> Tensor {
        let (rows, inner) = transposeA ? (a.shape[1], a.shape[0]) : (a.shape[0], a.shape[1])
        let columns = transposeB ? b.shape[0] : b.shape[1]
        return Tensor(shape: [rows, columns]) { result in
            MatrixProduct(
                rows: rows, columns: columns, inner: inner, transposeA: transposeA, transposeB: transposeB
            ).run(a.buffer.pointer, b.buffer.pointer, into: result)
        }
    }

    /// Every product of a number of one vector with a number of the other: [m], [n] → [m, n].
    public static func outer(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        guard a.rank == 1, b.rank == 1 else { throw .notVectors(a.shape, b.shape) }
        return try matmul(reshape(a, [a.count, 1]), reshape(b, [1, b.count]))
    }
}

extension Tensor {
    fileprivate func asMatrix(_ rows: Int, _ columns: Int) -> Tensor { asShape([rows, columns]) }

    fileprivate func asShape(_ shape: Shape) -> Tensor { Tensor(shape: shape, buffer: buffer) }
}

public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
    trapping { () throws(TensorError) in try Checked.matmul(a, b) }
}
public func outer(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.outer(a, b) } }

extension TensorError {
    static func cannotMultiply(_ a: Shape, _ b: Shape, inner: (Int, Int)) -> TensorError {
        TensorError(
            "cannot-multiply", "cannot multiply \(a) by \(b): inner sizes \(inner.0) and \(inner.1) must match",
            hint: a.count == 2 && b.count == 2 && a[1] == b[1] ? "the second one transposed would fit" : nil)
    }

    static func notMatrices(_ a: Shape, _ b: Shape) -> TensorError {
        TensorError("not-matrices", "a matrix product needs matrices or vectors; the shapes are \(a) and \(b)")
    }

    static func notVectors(_ a: Shape, _ b: Shape) -> TensorError {
        TensorError("not-vectors", "an outer product needs two vectors; the shapes are \(a) and \(b)")
    }
}
