import CellLanguage
import TensorKit

/// The same numbers in another arrangement.
extension HostTypeDeclaration {
    func addTensorRearranging() {
        member("func reshaped(_ sizes: Int...) -> Tensor", "The same numbers under another shape; one size may be -1.")
        {
            call in
            try Checked.reshape(call.receiver(), call[0])
        }
        member("func reshaped(_ shape: [Int]) -> Tensor", "The same numbers under another shape; one size may be -1.") {
            call in
            try Checked.reshape(call.receiver(), call[0])
        }
        member("func transposed(_ axes: Int...) -> Tensor", "Axes in another order; without one, all reversed.") {
            call in
            let axes: [Int] = call[0]
            let tensor: Tensor = call.receiver()
            try call.price(tensor.shape)
            return try Checked.transpose(tensor, axes: axes.isEmpty ? nil : axes)
        }
        member("var flattened: Tensor { get }", "All numbers in one row.") { call in
            try Checked.reshape(call.receiver(), [-1])
        }
        member("var detached: Tensor { get }", "The same numbers, of which no gradient is taken.") {
            $0.receiver(Tensor.self).detached
        }
    }
}
