import TensorKit

extension Layer {
    /// Bytes of the weights that nobody has looked at yet: looking takes them.
    public var bytesOfWeightsToDraw: Int {
        let count = parameters.reduce(0.0) { $0 + ($1.isAllocated ? 0 : Double($1.count)) }
        return bytes(of: count)
    }
}

extension Sequential {
    /// About how many bytes it takes to run the model on so many examples at once, besides its weights. Layers of layers
    /// count as many outputs as they have parts.
    public func bytesForInference(examples: Int) -> Int { bytes(of: 3 * outputNumbers * Double(max(examples, 1))) }

    /// About how many bytes a training takes besides the model's own: a copy of the weights, gradients for each share of a
    /// batch, what the optimizer remembers, and the outputs of all layers for a batch, there and back.
    public func bytesForTraining(batchSize: Int, optimizer: Optimizer) -> Int {
        let weights = parameters.reduce(0.0) { $0 + Double($1.count) }
        let shares = batchSize >= 16 ? 4.0 : batchSize >= 2 ? 2 : 1
        return bytes(
            of: weights * (1 + shares + Double(optimizer.slots)) + 2 * outputNumbers * Double(max(batchSize, 1)))
    }

    /// Numbers of all outputs for one example.
    private var outputNumbers: Double {
        zip(summary.rows, layers).reduce(0.0) { sum, entry in
            let output = entry.0.outputShape.reduce(1.0) { $0 * Double($1) }
            return sum + output * Double(max(entry.1.parts.count, 1))
        }
    }
}

/// Of so many numbers; far more than any machine has counts as a great deal, not as an overflow.
private func bytes(of numbers: Double) -> Int { Int(min(numbers * Double(MemoryLayout<Real>.stride), 0x1p60)) }
