/// The derivative of a function with one number as its result: as many slopes as the variable has numbers.
public func gradient(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
    valueWithGradient(at: point, of: function).gradient
}

public func gradient(at x: Tensor, _ y: Tensor, of function: (Tensor, Tensor) -> Tensor) -> (Tensor, Tensor) {
    valueWithGradient(at: x, y, of: function).gradient
}

/// A function's value at a point and its gradient there, from one forward and one backward pass.
public func valueWithGradient(
    at point: Tensor, of function: (Tensor) -> Tensor
) -> (value: Tensor, gradient: Tensor) {
    let (value, gradients) = trapping { () throws(TensorError) in
        try Checked.valueWithGradient(at: [point]) { variables throws(TensorError) in function(variables[0]) }
    }
    return (value, gradients[0])
}

public func valueWithGradient(
    at x: Tensor, _ y: Tensor, of function: (Tensor, Tensor) -> Tensor
) -> (value: Tensor, gradient: (Tensor, Tensor)) {
    let (value, gradients) = trapping { () throws(TensorError) in
        try Checked.valueWithGradient(at: [x, y]) { variables throws(TensorError) in
            function(variables[0], variables[1])
        }
    }
    return (value, (gradients[0], gradients[1]))
}

extension Checked {
    /// The core: any number of variables.
    public static func valueWithGradient(
        at point: [Tensor], of function: ([Tensor]) throws(TensorError) -> Tensor
    ) throws(TensorError) -> (value: Tensor, gradients: [Tensor]) {
        let tape = Tape()
        defer { tape.close() }
        let variables = point.map { tape.variable($0.detached) }
        let value = try function(variables)
        guard value.count == 1 else { throw .gradientOfMany(value.shape) }
        return (value.detached, tape.gradients(of: value, at: variables))
    }

    /// The same for a function that may fail in ways of its own: a closure of a cell, say.
    public static func valueWithGradient(
        at point: [Tensor], ofFallible function: ([Tensor]) throws -> Tensor
    ) throws -> (value: Tensor, gradients: [Tensor]) {
        var failure: (any Error)?
        let result = try valueWithGradient(at: point) { variables throws(TensorError) in
            do { return try function(variables) } catch {
                failure = error
                return Tensor(0)
            }
        }
        if let failure { throw failure }
        return result
    }
}

extension TensorError {
    static func gradientOfMany(_ shape: Shape) -> TensorError {
        TensorError(
            "gradient-of-many-numbers",
            "a gradient needs a function with a single number as its result; this one "
                + "gives a tensor of shape \(shape)", hint: "end it with .sum() or .mean()")
    }
}
