/// What a tensor may be indexed with along one axis: a place (`2`), or a stretch (`1..<3`, `1...`, `...`).
public protocol TensorIndex {
    /// The places meant along an axis of this size, and whether the axis vanishes; `nil` where they are not on it.
    func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)?
}

extension Int: TensorIndex {
    public func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)? {
        (0..<size).contains(self) ? (self..<self + 1, true) : nil
    }
}

extension Range<Int>: TensorIndex {
    public func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)? {
        lowerBound >= 0 && upperBound <= size ? (self, false) : nil
    }
}

extension ClosedRange<Int>: TensorIndex {
    public func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)? {
        lowerBound >= 0 && upperBound < size ? (lowerBound..<upperBound + 1, false) : nil
    }
}

extension PartialRangeFrom<Int>: TensorIndex {
    public func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)? {
        (0...size).contains(lowerBound) ? (lowerBound..<size, false) : nil
    }
}

extension PartialRangeUpTo<Int>: TensorIndex {
    public func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)? {
        (0...size).contains(upperBound) ? (0..<upperBound, false) : nil
    }
}

extension PartialRangeThrough<Int>: TensorIndex {
    public func places(of size: Int) -> (range: Range<Int>, removesAxis: Bool)? {
        upperBound >= -1 && upperBound < size ? (0..<upperBound + 1, false) : nil
    }
}

extension TensorIndex {
    /// As a reader writes it: `2...`, not the name of its type.
    fileprivate var asWritten: String {
        switch self {
        case let range as PartialRangeFrom<Int>: "\(range.lowerBound)..."
        case let range as PartialRangeUpTo<Int>: "..<\(range.upperBound)"
        case let range as PartialRangeThrough<Int>: "...\(range.upperBound)"
        default: "\(self)"
        }
    }
}

extension Checked {
    /// The part of a tensor that the indices name, from the first axis on; axes without one are taken whole.
    public static func slice(_ a: Tensor, _ indices: [any TensorIndex]) throws(TensorError) -> Tensor {
        let part = try Part(a.shape, indices)
        let full = a.shape
        return try part.read(a).recorded(
            (
                a,
                { gradient in
                    var result = Tensor.zeros(shape: full)
                    part.write(gradient, to: &result)
                    return result
                }
            ))
    }

    /// Writes over a part of a tensor; `value` must have the part's shape, or be a single number.
    public static func setSlice(
        _ a: inout Tensor, _ indices: [any TensorIndex], to value: Tensor
    ) throws(TensorError) {
        guard !a.isTracked, !value.isTracked else { throw .writeWhileTracked }
        let part = try Part(a.shape, indices)
        guard value.shape == part.shape || value.shape.isEmpty else {
            throw .wrongPart(value.shape, expected: part.shape)
        }
        part.write(value.shape == part.shape ? value : .zeros(shape: part.shape) + value, to: &a)
    }
}

/// A box inside a tensor.
private struct Part {
    /// The shape of the result, without the axes that were indexed by a place.
    let shape: Shape
    private let box: StridedCopy
    private let offset: Int

    init(_ full: Shape, _ indices: [any TensorIndex]) throws(TensorError) {
        guard indices.count <= full.count else { throw .tooManyIndices(indices.count, shape: full) }
        let strides = full.strides
        var ranges: [Range<Int>] = []
        var shape: Shape = []
        for (axis, size) in full.enumerated() {
            let index: any TensorIndex = axis < indices.count ? indices[axis] : 0..<size
            guard let (range, removesAxis) = index.places(of: size) else {
                throw .outOfRange(index.asWritten, axis: axis, shape: full)
            }
            ranges.append(range)
            if !removesAxis { shape.append(range.count) }
        }
        self.shape = shape
        box = StridedCopy(shape: ranges.map(\.count), strides: strides)
        offset = zip(ranges, strides).reduce(0) { $0 + $1.0.lowerBound * $1.1 }
    }

    func read(_ source: Tensor) -> Tensor {
        Tensor(shape: shape) { box.gather(from: source.buffer.pointer + offset, to: $0) }
    }

    func write(_ source: Tensor, to target: inout Tensor) {
        target.withMutablePointer { box.scatter(from: source.buffer.pointer, to: $0 + offset) }
    }
}

extension Tensor {
    public subscript(_ indices: any TensorIndex...) -> Tensor {
        get { trapping { () throws(TensorError) in try Checked.slice(self, indices) } }
        set { trapping { () throws(TensorError) in try Checked.setSlice(&self, indices, to: newValue) } }
    }

    func slice(axis: Int, _ range: Range<Int>) -> Tensor {
        let indices: [any TensorIndex] = shape[..<axis].map { 0..<$0 } + [range]
        return trapping { () throws(TensorError) in try Checked.slice(self, indices) }
    }
}

extension TensorError {
    static func tooManyIndices(_ count: Int, shape: Shape) -> TensorError {
        TensorError(
            "too-many-indices", "\(count) indices for a tensor of shape \(shape), which has \(shape.count) axes")
    }

    static func outOfRange(_ index: String, axis: Int, shape: Shape) -> TensorError {
        TensorError(
            "index-out-of-range",
            "index \(index) is outside axis \(axis) of shape \(shape), whose size is \(shape[axis])")
    }

    static func wrongPart(_ shape: Shape, expected: Shape) -> TensorError {
        TensorError("wrong-part", "a part of shape \(expected) cannot be set to a tensor of shape \(shape)")
    }

    static let writeWhileTracked = TensorError(
        "write-while-tracked", "a tensor cannot be written in place while a gradient is being taken through it",
        hint: "build the new value with concat or arithmetic instead")
}
