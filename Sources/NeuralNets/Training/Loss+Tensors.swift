import TensorKit

extension Checked {
    /// The mean loss of a batch of outputs.
    ///
    /// - Parameter targets: class numbers for a sparse loss, else numbers in the shape of the outputs.
    public static func loss(_ loss: Loss, _ outputs: Tensor, _ targets: Tensor) throws(TensorError) -> Tensor {
        let width = outputs.shape.last ?? 1
        let rows = width == 0 ? 0 : outputs.count / width
        guard rows > 0 else { throw .noOutputs(outputs.shape) }
        guard targets.count == (loss.takesClassNumbers ? rows : outputs.count) else {
            throw .lossShapes(outputs.shape, targets.shape)
        }
        if loss.takesClassNumbers {
            for (index, label) in targets.scalars.enumerated()
            where !(label >= 0 && label < Real(width) && label == label.rounded()) {
                throw .notALabel(Double(label), example: index, width: width)
            }
        }
        let slopes = Buffer(uninitialized: outputs.count)
        let sum = loss.evaluate(
            outputs.buffer.pointer, targets.buffer.pointer, count: rows, width: width, gradient: slopes.pointer,
            scale: 1 / Real(rows))
        let slope = Tensor(shape: outputs.shape, buffer: slopes)
        return try Tensor(sum / Double(rows)).recorded((outputs, { $0 * slope }))
    }
}

/// −ln of the probability that softmax gives to each row's class: the mean over the rows.
public func crossEntropy(_ logits: Tensor, _ labels: Tensor) -> Tensor {
    trapping { () throws(TensorError) in
        try Checked.loss(.sparseCategoricalCrossEntropy(fromLogits: true), logits, labels)
    }
}

public func meanSquaredError(_ outputs: Tensor, _ targets: Tensor) -> Tensor {
    trapping { () throws(TensorError) in try Checked.loss(.meanSquaredError, outputs, targets) }
}

public func binaryCrossEntropy(_ outputs: Tensor, _ targets: Tensor, fromLogits: Bool = false) -> Tensor {
    trapping { () throws(TensorError) in
        try Checked.loss(.binaryCrossEntropy(fromLogits: fromLogits), outputs, targets)
    }
}

extension TensorError {
    static func lossShapes(_ outputs: Shape, _ targets: Shape) -> TensorError {
        TensorError("loss-shapes", "outputs of shape \(outputs) cannot be compared with targets of shape \(targets)")
    }
}
