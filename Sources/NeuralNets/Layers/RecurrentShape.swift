import TensorKit

/// What all recurrent layers have in common: sizes, weights and the shape of what comes out.
public struct RecurrentShape: Hashable, Sendable {
    public let units: Int
    /// Whether each step's state comes out, or only the last.
    public let returnSequences: Bool
    /// From the end of the sequence to its start.
    public let goesBackwards: Bool

    func output(_ kind: String, for input: Shape, declared: Int?) throws(TensorError) -> Shape {
        guard input.count == 2 else { throw .notASequence(kind, input) }
        try LayerSizes.check(kind, ["units": units])
        guard input[0] > 0 else { throw .emptySequence(kind) }
        if let declared, declared != input[1] { throw .wrongInputs(kind, expected: declared, input: input) }
        return returnSequences ? [input[0], units] : [units]
    }

    /// `input` (gates·units, features), `recurrent` (gates·units, units), `bias` (gates·units), and a second bias where
    /// the recurrent sums have their own.
    func declare(
        gates: Int, inputs: Int, bias: Initializer = .zeros, hasRecurrentBias: Bool = false
    ) -> [Parameter] {
        let rows = gates * units
        var parameters = [
            Parameter("input", [rows, inputs], .glorotUniform), Parameter("recurrent", [rows, units], .orthogonal),
            Parameter("bias", [rows], bias, role: .bias),
        ]
        if hasRecurrentBias { parameters.append(Parameter("recurrentBias", [rows], .zeros, role: .bias)) }
        return parameters
    }

    func multiplyAccumulates(gates: Int, for input: Shape) -> Int {
        input.count == 2 ? input[0] * gates * units * (input[1] + units) : 0
    }
}

extension TensorError {
    static func notASequence(_ kind: String, _ shape: Shape) -> TensorError {
        TensorError("not-a-sequence", "\(kind) needs sequences [time, features]; the shape is \(shape)")
    }

    static func emptySequence(_ kind: String) -> TensorError {
        TensorError("empty-sequence", "\(kind) needs at least one step")
    }
}
