/// A record of what was computed from the variables of one gradient, in order: reverse-mode automatic differentiation
/// walks it backwards (Linnainmaa 1970; Griewank & Walther, *Evaluating Derivatives*, 2008).
package final class Tape: @unchecked Sendable {
    /// A value's place on a tape.
    package struct Reference {
        package let tape: Tape
        package let index: Int
    }

    /// From the gradient of a result to the gradient of one of its operands.
    package typealias Pullback = (Tensor) -> Tensor

    /// One result: the places of its operands that count, and the way back to them.
    private struct Entry {
        let parents: [Int]
        /// From the gradient of the result to that of each parent; `nil` where none flows.
        let pullback: (Tensor) -> [Tensor?]
    }

    private var entries: [Entry] = []
    /// Whether the gradient is still being taken: afterwards its values count as constants.
    private(set) var isOpen = true

    package init() {}

    /// A copy of `value` whose gradient will be asked for.
    package func variable(_ value: Tensor) -> Tensor {
        append(value, Entry(parents: [], pullback: { _ in [] }))
    }

    private func append(_ value: Tensor, _ entry: Entry) -> Tensor {
        entries.append(entry)
        return Tensor(
            shape: value.shape, buffer: value.buffer, origin: Reference(tape: self, index: entries.count - 1))
    }

    /// Lets go of all that was noted: its values are constants from now on.
    package func close() {
        isOpen = false
        entries = []
    }

    /// Gradients of `result`, a single number, with respect to `variables`; zero where nothing flows.
    package func gradients(of result: Tensor, at variables: [Tensor]) -> [Tensor] {
        defer { close() }
        isOpen = false
        var flowing = [Tensor?](repeating: nil, count: entries.count)
        guard let end = result.origin, end.tape === self else { return variables.map { .zeros(like: $0) } }
        flowing[end.index] = .full(shape: result.shape, value: 1)
        for index in stride(from: end.index, through: 0, by: -1) {
            guard let gradient = flowing[index] else { continue }
            let entry = entries[index]
            for (parent, part) in zip(entry.parents, entry.pullback(gradient)) {
                guard let part else { continue }
                flowing[parent] = flowing[parent].map { $0 + part } ?? part
            }
            if !entry.parents.isEmpty { flowing[index] = nil }
        }
        return variables.map { variable in
            variable.origin.flatMap { flowing[$0.index] } ?? .zeros(like: variable)
        }
    }
}

extension Tensor {
    /// Whether a gradient is being taken through this value.
    package var isTracked: Bool { origin?.tape.isOpen ?? false }

    /// This value, noted down as computed from `operands`: each with its own way back, walked only if it counts.
    package func recorded(_ operands: (Tensor, Tape.Pullback)...) throws(TensorError) -> Tensor {
        let tracked = operands.filter(\.0.isTracked)
        guard !tracked.isEmpty else { return self }
        return try Tape.record(self, from: tracked.map(\.0)) { gradient in tracked.map { $0.1(gradient) } }
    }

    /// This value, noted down as computed from `operands` by something that finds all their gradients at once.
    package func recorded(
        jointly operands: [Tensor], pullback: @escaping (Tensor) -> [Tensor?]
    ) throws(TensorError) -> Tensor {
        let tracked = operands.indices.filter { operands[$0].isTracked }
        guard !tracked.isEmpty else { return self }
        return try Tape.record(self, from: tracked.map { operands[$0] }) { gradient in
            let all = pullback(gradient)
            return tracked.map { all[$0] }
        }
    }
}

extension Tape {
    fileprivate static func record(
        _ value: Tensor, from parents: [Tensor], pullback: @escaping (Tensor) -> [Tensor?]
    ) throws(TensorError) -> Tensor {
        let references = parents.compactMap(\.origin)
        let tape = references[0].tape
        guard references.allSatisfy({ $0.tape === tape }) else { throw .nestedGradients }
        return tape.append(value, Entry(parents: references.map(\.index), pullback: pullback))
    }
}

extension TensorError {
    static let nestedGradients = TensorError(
        "nested-gradients", "a gradient cannot be taken through another gradient that is still being taken",
        hint: "take the inner one of values that do not come from the outer one's variables")
}
