extension Tensor {
    /// A tensor of the given shape over as many numbers, row by row.
    public init(shape: Shape, scalars: [Real]) {
        self = trapping { () throws(TensorError) in try Checked.tensor(shape: shape, scalars: scalars) }
    }

    /// A single number, of rank 0.
    public init(_ value: Double) {
        self.init(shape: []) { $0[0] = Real(value) }
    }

    /// A vector.
    public init(_ values: [Double]) {
        self.init(shape: [values.count]) { for (index, value) in values.enumerated() { $0[index] = Real(value) } }
    }

    /// A matrix from its rows.
    public init(_ rows: [[Double]]) {
        self = trapping { () throws(TensorError) in try Checked.tensor(rows: rows) }
    }

    /// A matrix from a rule that gives each of its numbers.
    public init(rows: Int, columns: Int, _ rule: (_ row: Int, _ column: Int) throws -> Double) rethrows {
        let shape = [rows, columns]
        let count = trapping { () throws(TensorError) in try shape.checkedCount() }
        let buffer = Buffer(uninitialized: count)
        for row in 0..<rows {
            for column in 0..<columns { buffer.pointer[row * columns + column] = Real(try rule(row, column)) }
        }
        self.init(shape: shape, buffer: buffer)
    }

    public static func full(shape: Shape, value: Double) -> Tensor {
        trapping { () throws(TensorError) in try Checked.full(shape: shape, value: value) }
    }

    public static func full(_ sizes: Int..., value: Double) -> Tensor { full(shape: sizes, value: value) }
    public static func zeros(_ sizes: Int...) -> Tensor { full(shape: sizes, value: 0) }
    public static func zeros(shape: Shape) -> Tensor { full(shape: shape, value: 0) }
    public static func zeros(like other: Tensor) -> Tensor { full(shape: other.shape, value: 0) }
    public static func ones(_ sizes: Int...) -> Tensor { full(shape: sizes, value: 1) }
    public static func ones(shape: Shape) -> Tensor { full(shape: shape, value: 1) }

    /// The identity matrix.
    public static func identity(_ size: Int) -> Tensor {
        Tensor(rows: size, columns: size) { row, column in row == column ? 1 : 0 }
    }

    /// `start`, `start + step`, … while below `end`.
    public static func range(_ start: Double = 0, to end: Double, by step: Double = 1) -> Tensor {
        Tensor(Array(stride(from: start, to: end, by: step)))
    }
}

extension Checked {
    public static func tensor(shape: Shape, scalars: [Real]) throws(TensorError) -> Tensor {
        guard try shape.checkedCount() == scalars.count else {
            throw .wrongCount(scalars.count, shape: shape)
        }
        return Tensor(shape: shape) { pointer in
            for (index, value) in scalars.enumerated() { pointer[index] = value }
        }
    }

    public static func tensor(rows: [[Double]]) throws(TensorError) -> Tensor {
        let width = rows.first?.count ?? 0
        if let odd = rows.firstIndex(where: { $0.count != width }) {
            throw .raggedRows(first: width, row: odd, length: rows[odd].count)
        }
        return Tensor(shape: [rows.count, width]) { pointer in
            for (index, value) in rows.joined().enumerated() { pointer[index] = Real(value) }
        }
    }

    public static func full(shape: Shape, value: Double) throws(TensorError) -> Tensor {
        Tensor(shape: shape, buffer: Buffer(count: try shape.checkedCount(), repeating: Real(value)))
    }
}

extension TensorError {
    static func wrongCount(_ count: Int, shape: Shape) -> TensorError {
        TensorError(
            "wrong-number-of-values",
            "a tensor of shape \(shape) holds \(shape.elementCount) numbers, but \(count) came")
    }

    static func raggedRows(first: Int, row: Int, length: Int) -> TensorError {
        TensorError(
            "ragged-rows",
            "the rows of a matrix must be equally long: row 0 has \(first) numbers, row \(row) has \(length)")
    }
}
