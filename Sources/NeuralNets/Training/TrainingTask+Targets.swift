import TensorKit
import Trace

/// What should come out and what the loss can compare with.
extension TrainingTask {
    func checkTargets(_ data: Dataset, _ loss: Loss) throws(TensorError) {
        switch loss {
        case .sparseCategoricalCrossEntropy: try checkLabels(data)
        case .binaryCrossEntropy, .categoricalCrossEntropy:
            if let (example, value) = firstTarget(of: data, where: { !($0 >= 0 && $0 <= 1) }) {
                throw .notAShare(Double(value), example: example, data)
            }
        case .meanSquaredError, .halfSquaredError, .huber: break
        }
    }

    private func checkLabels(_ data: Dataset) throws(TensorError) {
        if data.isClassification {
            guard data.classNames.count <= width else { throw .tooFewOutputs(width, classes: data.classNames.count) }
            return
        }
        let classes = Real(width)
        let stranger = firstTarget(of: data) { !($0 >= 0 && $0 < classes && $0 == $0.rounded()) }
        if let (example, value) = stranger { throw .notALabel(Double(value), example: example, width: width) }
    }

    private func firstTarget(of data: Dataset, where isMeant: (Real) -> Bool) -> (example: Int, value: Real)? {
        let target = Buffer(uninitialized: targetCount)
        for place in 0..<data.count {
            data.copyTargets(at: place..<place + 1, to: target.pointer)
            let values = UnsafeBufferPointer(start: UnsafePointer(target.pointer), count: targetCount)
            if let value = values.first(where: isMeant) { return (place, value) }
        }
        return nil
    }
}

extension TensorError {
    static func tooFewOutputs(_ width: Int, classes: Int) -> TensorError {
        TensorError("too-few-outputs", "the model ends with \(width) outputs, but there are \(classes) classes")
    }

    static func notALabel(_ value: Double, example: Int, width: Int) -> TensorError {
        TensorError(
            "not-a-label", "the target \(value) of example \(example) is none of the classes 0 to \(width - 1)")
    }

    static func notAShare(_ value: Double, example: Int, _ data: Dataset) -> TensorError {
        TensorError(
            "not-a-share",
            "the loss takes targets from 0 to 1, but example \(example) of \(data.name) has "
                + NumberStyle.short.format(value),
            hint: data.isClassification
                ? "of more than two classes their numbers go with sparseCategoricalCrossEntropy"
                : "for targets of any size there is meanSquaredError")
    }
}
