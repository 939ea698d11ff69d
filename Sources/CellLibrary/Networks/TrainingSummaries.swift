import NeuralNets
import Trace

// What the margin says of the values of a training: what one looks for first, in a line.

extension History {
    /// `8 epochs, loss 2.274 → 0.1123`.
    var valueSummary: ValueSummary {
        let style = NumberStyle.short
        let count = "\(epochs.count) epoch\(epochs.count == 1 ? "" : "s")"
        guard let first = losses.first, let last = losses.last else {
            return ValueSummary(type: "History", text: count)
        }
        return ValueSummary(type: "History", text: "\(count), loss \(style.format(first)) → \(style.format(last))")
    }
}

extension Evaluation {
    /// `accuracy 0.926, loss 0.2064`.
    var valueSummary: ValueSummary {
        let style = NumberStyle.short
        let right = measuredAccuracy.map { "accuracy \(style.format($0)), " } ?? ""
        return ValueSummary(type: "Evaluation", text: right + "loss \(style.format(loss))")
    }
}

extension ConfusionMatrix {
    /// `10 classes, 926 of 1,000 right`.
    var valueSummary: ValueSummary {
        let style = NumberStyle.grouped
        let right = counts.indices.reduce(0) { $0 + counts[$1][$1] }
        return ValueSummary(
            type: "ConfusionMatrix",
            text: "\(classNames.count) classes, \(style.format(right)) of \(style.format(total)) right")
    }
}

extension Optimizer {
    /// `sgd, learning rate 0.004, 500 steps`.
    var valueSummary: ValueSummary {
        let rate = NumberStyle.short.format(learningRate)
        let taken = "\(NumberStyle.grouped.format(steps)) step\(steps == 1 ? "" : "s")"
        return ValueSummary(type: "Optimizer", text: "\(method.name), learning rate \(rate), \(taken)")
    }
}

extension Optimizer.Method {
    /// As a cell makes it.
    fileprivate var name: String {
        switch self {
        case .sgd: "sgd"
        case .rmsProp: "rmsProp"
        case .adaGrad: "adaGrad"
        case .adam: "adam"
        }
    }
}

extension ModelGradient {
    /// `slopes of 10 parameters`.
    var valueSummary: ValueSummary {
        let count = slopes.count { $0 != nil }
        return ValueSummary(type: "ModelGradient", text: "slopes of \(count) parameter\(count == 1 ? "" : "s")")
    }
}
