/// Equally shaped items, one behind the other: as bytes where they are pictures, which takes a quarter of the memory that
/// numbers take, and as numbers otherwise.
public struct Samples: Sendable {
    /// Axis sizes of one item.
    public let shape: Shape
    /// How many items there are.
    public let count: Int
    private let storage: Storage

    private enum Storage: Sendable {
        /// A byte b stands for b · scale + offset.
        case bytes([UInt8], scale: Real, offset: Real)
        case numbers([Real])
    }

    /// Items of bytes, each of which stands for b · scale + offset.
    package init(
        shape: Shape, bytes: [UInt8], scale: Real = 1 / 255, offset: Real = 0
    ) throws(TensorError) {
        count = try Self.itemCount(shape, bytes.count)
        self.shape = shape
        storage = .bytes(bytes, scale: scale, offset: offset)
    }

    package init(shape: Shape, numbers: [Real]) throws(TensorError) {
        count = try Self.itemCount(shape, numbers.count)
        self.shape = shape
        storage = .numbers(numbers)
    }

    /// The items along the first axis of a tensor.
    package init(_ tensor: Tensor) throws(TensorError) {
        guard let first = tensor.shape.first else { throw .noAxisOfExamples }
        shape = Array(tensor.shape.dropFirst())
        count = first
        storage = .numbers(tensor.scalars)
    }

    /// How many numbers an item holds.
    package var width: Int { shape.elementCount }

    private static func itemCount(_ shape: Shape, _ values: Int) throws(TensorError) -> Int {
        let width = try shape.checkedCount()
        guard width > 0, values % width == 0 else { throw .unevenItems(values, shape: shape) }
        return values / width
    }

    /// Writes the numbers of one item, as many as its shape says.
    package func copyItem(_ index: Int, to target: UnsafeMutablePointer<Real>) {
        let start = index * width
        switch storage {
        case .bytes(let bytes, let scale, let offset):
            bytes.withUnsafeBufferPointer { source in
                for place in 0..<width { target[place] = Real(source[start + place]) * scale + offset }
            }
        case .numbers(let numbers):
            numbers.withUnsafeBufferPointer { source in
                for place in 0..<width { target[place] = source[start + place] }
            }
        }
    }

    /// The first of the named items that holds a nan or an infinity; bytes never do.
    package func firstWithoutNumber(among indices: [Int]) -> (place: Int, value: Real)? {
        guard case .numbers(let numbers) = storage else { return nil }
        return numbers.withUnsafeBufferPointer { values in
            for (place, index) in indices.enumerated() {
                for value in values[index * width..<(index + 1) * width] where !value.isFinite { return (place, value) }
            }
            return nil
        }
    }

    /// The first number of the named items that is no word of a vocabulary: a whole number from 0 to below its size.
    package func firstStranger(to vocabulary: Int, among indices: [Int]) -> (place: Int, value: Real)? {
        let item = Buffer(uninitialized: width)
        for (place, index) in indices.enumerated() {
            copyItem(index, to: item.pointer)
            let numbers = UnsafeBufferPointer(start: UnsafePointer(item.pointer), count: width)
            if let value = numbers.firstStranger(to: vocabulary) { return (place, value) }
        }
        return nil
    }

    /// The places of the named items that equal none before them; an item with a nan equals nothing.
    package func placesOfDistinct(among indices: [Int]) -> [Int] {
        switch storage {
        case .bytes(let bytes, _, _): placesOfDistinct(among: indices, in: bytes)
        case .numbers(let numbers): placesOfDistinct(among: indices, in: numbers)
        }
    }

    private func placesOfDistinct<Value: Hashable>(among indices: [Int], in values: [Value]) -> [Int] {
        var seen: Set<ArraySlice<Value>> = []
        return indices.indices.filter { place in
            let start = indices[place] * width
            return seen.insert(values[start..<start + width]).inserted
        }
    }

    /// Item for item along a new first axis.
    package func gathered(_ indices: some Collection<Int>) throws(TensorError) -> Tensor {
        let full = [indices.count] + shape
        _ = try full.checkedCount()
        return Tensor(shape: full) { target in
            for (place, index) in indices.enumerated() { copyItem(index, to: target + place * width) }
        }
    }

    /// The same items with every number x as x · factor + shift; bytes stay bytes.
    package func rescaled(by factor: Real, adding shift: Real) -> Samples {
        switch storage {
        case .bytes(let bytes, let scale, let offset):
            let storage = Storage.bytes(bytes, scale: scale * factor, offset: offset * factor + shift)
            return Samples(shape: shape, count: count, storage: storage)
        case .numbers(let numbers):
            return Samples(shape: shape, count: count, storage: .numbers(numbers.map { $0 * factor + shift }))
        }
    }

    /// Only the named items, in that order; the others' memory is freed with the last dataset that shows them.
    package func compacted(_ indices: [Int]) -> Samples {
        if indices.count == count, indices == Array(0..<count) { return self }
        let storage: Storage
        switch self.storage {
        case .bytes(let bytes, let scale, let offset):
            storage = .bytes(picked(bytes, indices), scale: scale, offset: offset)
        case .numbers(let numbers):
            storage = .numbers(picked(numbers, indices))
        }
        return Samples(shape: shape, count: indices.count, storage: storage)
    }

    private func picked<Value>(_ values: [Value], _ indices: [Int]) -> [Value] {
        var result: [Value] = []
        result.reserveCapacity(indices.count * width)
        for index in indices { result += values[index * width..<(index + 1) * width] }
        return result
    }

    private init(shape: Shape, count: Int, storage: Storage) {
        self.shape = shape
        self.count = count
        self.storage = storage
    }
}

extension Sequence<Real> {
    /// The first that is no word of a vocabulary.
    package func firstStranger(to vocabulary: Int) -> Real? {
        first { !($0 >= 0 && $0 < Real(vocabulary) && $0 == $0.rounded(.down)) }
    }
}

extension TensorError {
    static let noAxisOfExamples = TensorError(
        "no-axis-of-examples", "the examples of a dataset lie along the first axis, but a single number came")

    static func unevenItems(_ values: Int, shape: Shape) -> TensorError {
        TensorError("uneven-items", "\(values) values cannot be cut into items of shape \(shape)")
    }
}
