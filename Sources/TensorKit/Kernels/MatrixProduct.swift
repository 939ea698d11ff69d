import COpenBLAS

/// C ← α·A·B + β·C for row-major matrices, by OpenBLAS on one thread: with more, last bits would differ from run to run.
package struct MatrixProduct {
    /// Of C and of A (as it is used, after transposing).
    package var rows: Int
    package var columns: Int
    /// The columns of A and rows of B (as they are used).
    package var inner: Int
    package var transposeA: Bool
    package var transposeB: Bool
    package var alpha: Real
    /// 0 overwrites C, 1 adds to it.
    package var beta: Real

    package init(
        rows: Int, columns: Int, inner: Int, transposeA: Bool = false, transposeB: Bool = false, alpha: Real = 1,
        beta: Real = 0
    ) {
        self.rows = rows
        self.columns = columns
        self.inner = inner
        self.transposeA = transposeA
        self.transposeB = transposeB
        self.alpha = alpha
        self.beta = beta
    }

    private static let singleThreaded: Void = openblas_set_num_threads(1)

    /// Strides are the distances between rows as stored; by default rows follow each other closely.
    package func run(
        _ a: UnsafePointer<Real>, _ b: UnsafePointer<Real>, into c: UnsafeMutablePointer<Real>, strideA: Int? = nil,
        strideB: Int? = nil, strideC: Int? = nil
    ) {
        Self.singleThreaded
        guard rows > 0, columns > 0 else { return }
        guard inner > 0 else {
            if beta == 0 {
                for row in 0..<rows { (c + row * (strideC ?? columns)).update(repeating: 0, count: columns) }
            }
            return
        }
        let lda = strideA ?? (transposeA ? rows : inner)
        let ldb = strideB ?? (transposeB ? inner : columns)
        #if DOUBLE_PRECISION
        cblas_dgemm(
            CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans, Int32(rows),
            Int32(columns), Int32(inner), alpha, a, Int32(lda), b, Int32(ldb), beta, c, Int32(strideC ?? columns))
        #else
        cblas_sgemm(
            CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans, Int32(rows),
            Int32(columns), Int32(inner), alpha, a, Int32(lda), b, Int32(ldb), beta, c, Int32(strideC ?? columns))
        #endif
    }
}
