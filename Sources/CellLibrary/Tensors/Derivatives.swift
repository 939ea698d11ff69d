import CellLanguage
import TensorKit

/// Derivatives of any function of a cell that ends in a single number, by reverse-mode automatic differentiation.
extension CellLibraryIndex {
    func addDerivatives() {
        function(
            "func gradient(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor",
            "The slope of a function with one number as its result, by each number of its argument."
        ) { call in
            try call.derivative(of: call.function(1), at: [call[0]]).gradients[0]
        }
        function(
            """
            func gradient(at x: Tensor, _ y: Tensor, of function: (Tensor, Tensor) -> Tensor) -> (Tensor, Tensor)
            """,
            "The slopes of a function of two tensors, by each of them."
        ) { call in
            let slopes = try call.derivative(of: call.function(2), at: [call[0], call[1]]).gradients
            return CellTuple(slopes[0], slopes[1])
        }
        function(
            "func valueWithGradient(at point: Tensor, of function: (Tensor) -> Tensor) -> (value: Tensor, gradient: Tensor)",
            "A function's value and its slopes there, from one pass forward and one back."
        ) { call in
            let (value, slopes) = try call.derivative(of: call.function(1), at: [call[0]])
            return CellTuple(value, slopes[0])
        }
        function(
            """
            func valueWithGradient(at x: Tensor, _ y: Tensor, of function: (Tensor, Tensor) -> Tensor) \
            -> (value: Tensor, gradient: (Tensor, Tensor))
            """,
            "The value and both gradients of a function of two tensors."
        ) { call in
            let (value, slopes) = try call.derivative(of: call.function(2), at: [call[0], call[1]])
            return CellTuple(value, CellTuple(slopes[0], slopes[1]))
        }
        function(
            """
            func valueWithGradient(at points: [Tensor], of function: ([Tensor]) -> Tensor) \
            -> (value: Tensor, gradient: [Tensor])
            """,
            "The value of a function of a list of tensors, and its gradient by each of them."
        ) { call in
            let function = call.function(1)
            let (value, slopes) = try call.derivative(at: call[0]) { try function.call($0, as: Tensor.self) }
            return CellTuple(value, slopes)
        }
    }
}

extension CellLibraryIndex {
    func addNumericDerivatives() {
        function(
            "func numericGradient(at point: Tensor, step: Double = 0.005, of function: (Tensor) -> Tensor) -> Tensor",
            "The slopes by (f(x + h) − f(x − h)) / 2h: slow, but it knows nothing of derivatives."
        ) { call in
            let (point, function): (Tensor, CellFunction) = (call[0], call.function(2))
            let step: Double = call[1]
            guard step > 0, step.isFinite else { throw CellError("a step is above 0; \(step) came", id: "step") }
            var moved = point.detached
            let slopes = try point.scalars.enumerated().map { place, number -> Real in
                func value(_ shifted: Real) throws -> Real {
                    moved.withMutablePointer { $0[place] = shifted }
                    return try Checked.item(function.call(moved, as: Tensor.self))
                }
                let (above, below) = (number + Real(step), number - Real(step))
                let slope = (try value(above) - value(below)) / (above - below)
                moved.withMutablePointer { $0[place] = number }
                return slope
            }
            return try Checked.tensor(shape: point.shape, scalars: slopes)
        }
    }
}

extension HostCall {
    /// The tape is closed when this returns or throws: values that leave the function count as constants from then on.
    func derivative(
        at point: [Tensor], of function: ([Tensor]) throws -> Tensor
    ) throws -> (value: Tensor, gradients: [Tensor]) {
        guard !point.contains(where: \.isTracked) else { throw DerivativeMessage.nested.error }
        seedEngine()
        return try Checked.valueWithGradient(at: point, ofFallible: function)
    }

    fileprivate func derivative(
        of function: CellFunction, at point: [Tensor]
    ) throws -> (value: Tensor, gradients: [Tensor]) {
        try derivative(at: point) { variables in
            switch variables.count {
            case 1: try function.call(variables[0], as: Tensor.self)
            default: try function.call(variables[0], variables[1], as: Tensor.self)
            }
        }
    }
}

enum DerivativeMessage {
    case nested

    var error: CellError {
        switch self {
        case .nested:
            CellError(
                "a gradient cannot be taken at a value of another gradient that is still being taken",
                hint: "Take the inner one at `value.detached`", id: "nested-gradients")
        }
    }
}
