import TensorKit

extension Checked {
    /// A layer's output for one example, or for a batch of them along the first axis; to a layer that takes examples of any
    /// rank, a vector is one example. Noted down as one step where a
    /// gradient is being taken.
    ///
    /// - Parameters:
    ///   - training: whether dropout drops and batch normalisation measures; by default, while a gradient with respect to
    ///     weights is being taken.
    ///   - batch: whether a batch came; by default, what the layer takes a tensor of this shape for.
    public static func apply(
        _ layer: some Layer, to input: Tensor, training: Bool? = nil, batch: Bool? = nil
    ) throws(TensorError) -> Tensor {
        guard input.rank > 0 else { throw .noExample(layer.kind) }
        if let rank = layer.inputRank, input.rank < rank {
            throw .wrongRank(layer.kind, shape: input.shape, rank: rank)
        }
        let isBatch = batch ?? layer.takesAsBatch(input.shape)
        let example = isBatch ? Array(input.shape.dropFirst()) : input.shape
        guard !example.contains(0) else { throw .emptyExample(example) }
        let ready = try layer.prepared(for: example)
        let output = try ready.outputShape(for: example)
        if let words = layer.inputVocabulary, let stranger = input.scalars.firstStranger(to: words) {
            throw .notAWord(Double(stranger), vocabulary: words)
        }
        let parameters = ready.parameters.map(\.tensor)
        let operands = [input] + parameters
        let isTracked = operands.contains(where: \.isTracked)
        let count = isBatch ? input.shape[0] : 1
        _ = try ([count] + output).checkedCount()
        let chain = try Chain([ready], for: example, capacity: Swift.max(count, 1), keepsOutputs: isTracked)
        let isTraining = training ?? parameters.contains(where: \.isTracked)
        let step = PassStep(
            count: count, isTraining: isTraining, seed: isTraining ? RandomSource.shared.nextSeed() : 0)
        let result = Tensor(shape: isBatch ? [count] + output : output) { target in
            withExtendedLifetime(parameters) {
                chain.bind(weights: parameters.map { UnsafePointer($0.buffer.pointer) }, gradients: [])
                chain.forward(input.buffer.pointer, to: target, step)
            }
        }
        guard isTracked else { return result }
        let values = operands.map(\.detached)
        let wanted = operands.map(\.isTracked)
        return try result.recorded(jointly: operands) { gradient in
            backward(chain, values, wanted, result, gradient, step)
        }
    }

    private static func backward(
        _ chain: Chain, _ operands: [Tensor], _ wanted: [Bool], _ output: Tensor, _ gradient: Tensor, _ step: PassStep
    ) -> [Tensor?] {
        let targets = zip(operands, wanted).map { $1 ? Buffer(count: $0.count) : nil }
        chain.bind(
            weights: operands.dropFirst().map { UnsafePointer($0.buffer.pointer) },
            gradients: targets.dropFirst().map { $0?.pointer })
        let flowing = Buffer(copyOf: gradient.buffer)
        withExtendedLifetime((flowing, operands, targets)) {
            chain.backward(
                flowing.pointer, to: targets[0]?.pointer, input: operands[0].buffer.pointer,
                output: output.buffer.pointer, step)
            chain.finish(step, isFirstShard: true)
        }
        return zip(operands, targets).map { operand, target in
            target.map { Tensor(shape: operand.shape, buffer: $0) }
        }
    }

}

extension Layer {
    /// The output for one example, or for a batch of them along the first axis.
    public func callAsFunction(_ input: Tensor) -> Tensor {
        trapping { () throws(TensorError) in try Checked.apply(self, to: input) }
    }

    /// The output for a sequence given step by step.
    public func callAsFunction(_ sequence: [Tensor]) -> Tensor {
        trapping { () throws(TensorError) in try Checked.apply(self, to: Checked.stack(sequence)) }
    }
}

extension TensorError {
    static func noExample(_ kind: String) -> TensorError {
        TensorError("no-example", "\(kind) needs an example with at least one axis; a single number came")
    }

    static func wrongRank(_ kind: String, shape: Shape, rank: Int) -> TensorError {
        TensorError(
            "wrong-rank",
            "\(kind) needs examples with \(rank) \(rank == 1 ? "axis" : "axes") (\(rank + 1) for a batch), but the shape is \(shape)"
        )
    }
}
