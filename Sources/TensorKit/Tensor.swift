/// Numbers in a grid of any rank, row by row: a value, copied only when one of two owners writes.
///
/// Pictures are `[height, width, channels]`, sequences `[time, features]`; a batch adds an axis in front.
public struct Tensor: @unchecked Sendable {
    /// Axis sizes, outermost first: a 2×3 matrix is `[2, 3]`, a single number `[]`.
    public let shape: Shape
    package private(set) var buffer: Buffer
    /// Where this value came from, while a gradient is being taken.
    package private(set) var origin: Tape.Reference?

    /// A tensor over numbers that already lie in row-major order.
    package init(shape: Shape, buffer: Buffer, origin: Tape.Reference? = nil) {
        assert(shape.elementCount == buffer.count)
        self.shape = shape
        self.buffer = buffer
        self.origin = origin
    }

    public var rank: Int { shape.count }

    /// How many numbers there are.
    public var count: Int { buffer.count }

    /// The numbers in row-major order.
    public var scalars: [Real] { Array(UnsafeBufferPointer(start: buffer.pointer, count: buffer.count)) }

    /// The only number of a tensor that holds one.
    public var item: Real {
        trapping { () throws(TensorError) in try Checked.item(self) }
    }

    package func withPointer<Result>(_ body: (UnsafePointer<Real>) -> Result) -> Result {
        withExtendedLifetime(buffer) { body(UnsafePointer(buffer.pointer)) }
    }

    /// Writes in place; copies first if another tensor shares the numbers. Forgets where the value came from.
    package mutating func withMutablePointer<Result>(_ body: (UnsafeMutablePointer<Real>) -> Result) -> Result {
        if !isKnownUniquelyReferenced(&buffer) { buffer = Buffer(copyOf: buffer) }
        origin = nil
        return withExtendedLifetime(buffer) { body(buffer.pointer) }
    }

    /// A tensor whose numbers `fill` sets, each of them.
    package init(shape: Shape, fill: (UnsafeMutablePointer<Real>) -> Void) {
        let buffer = Buffer(uninitialized: shape.elementCount)
        fill(buffer.pointer)
        self.init(shape: shape, buffer: buffer)
    }

    /// The same numbers, of which no gradient is taken.
    public var detached: Tensor { Tensor(shape: shape, buffer: buffer) }
}

extension Tensor: Equatable {
    /// Same shape and same numbers; a nan equals nothing.
    public static func == (left: Tensor, right: Tensor) -> Bool {
        guard left.shape == right.shape else { return false }
        return left.withPointer { a in
            right.withPointer { b in (0..<left.count).allSatisfy { a[$0] == b[$0] } }
        }
    }
}

extension Checked {
    public static func item(_ tensor: Tensor) throws(TensorError) -> Real {
        guard tensor.count == 1 else { throw .notASingleNumber(tensor.shape) }
        return tensor.buffer.pointer[0]
    }
}

extension TensorError {
    static func notASingleNumber(_ shape: Shape) -> TensorError {
        TensorError("not-a-single-number", "expected a single number, but the tensor has the shape \(shape)")
    }
}
