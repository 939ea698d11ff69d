import CellLanguage
import TensorKit

/// From many numbers to few: over all of them, or along an axis. Axes count from 0; −1 is the last.
extension HostTypeDeclaration {
    func addTensorReductions() {
        addReduction("sum", "The sum") { tensor, axes, keeps throws(TensorError) in
            try Checked.sum(tensor, axes: axes, keepingAxes: keeps)
        }
        addReduction("mean", "The mean") { tensor, axes, keeps throws(TensorError) in
            try Checked.mean(tensor, axes: axes, keepingAxes: keeps)
        }
        addExtreme("max", "The largest") { tensor, axis, keeps throws(TensorError) in
            try Checked.max(tensor, axis: axis, keepingAxes: keeps)
        }
        addExtreme("min", "The smallest") { tensor, axis, keeps throws(TensorError) in
            try Checked.min(tensor, axis: axis, keepingAxes: keeps)
        }
        member("func argmax() -> Int", "The place of the largest number, row by row; the first of equals.") { call in
            try Checked.argmax(call.receiver())[0]
        }
        member("func argmax(axis: Int) -> [Int]", "Where the largest number lies along an axis.") { call in
            try Checked.argmax(call.receiver(), axis: call[0])
        }
    }

    private func addReduction(
        _ name: String, _ words: String, _ core: @escaping (Tensor, [Int]?, Bool) throws(TensorError) -> Tensor
    ) {
        member("func \(name)() -> Tensor", "\(words) of all numbers.") { call in
            try core(call.receiver(), nil, false)
        }
        member("func \(name)(axis: Int, keepingAxes: Bool = false) -> Tensor", "\(words) along an axis.") { call in
            try core(call.receiver(), [call[0]], call[1])
        }
        member("func \(name)(axes: [Int], keepingAxes: Bool = false) -> Tensor", "\(words) along several axes.") {
            call in
            try core(call.receiver(), call[0] as [Int], call[1])
        }
    }

    private func addExtreme(
        _ name: String, _ words: String, _ core: @escaping (Tensor, Int?, Bool) throws(TensorError) -> Tensor
    ) {
        member("func \(name)() -> Tensor", "\(words) of all numbers.") { call in
            try core(call.receiver(), nil, false)
        }
        member("func \(name)(axis: Int, keepingAxes: Bool = false) -> Tensor", "\(words) along an axis.") { call in
            try core(call.receiver(), call[0] as Int, call[1])
        }
    }
}
