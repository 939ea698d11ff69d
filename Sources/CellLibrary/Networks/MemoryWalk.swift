import CellLanguage
import Figures
import NeuralNets
import TensorKit

/// ‖∂hₜ/∂xₛ‖ of a recurrent layer for every step t and every input s up to it: the Frobenius norm of the Jacobian.
struct MemoryWalk {
    /// A pass back for each step and each unit: longer sequences and wider states would take too long.
    private static let stepLimit = 40
    private static let unitLimit = 64

    private let influence: [[Double]]

    init(_ layer: any HostLayer, over sequence: Tensor) throws {
        guard sequence.rank == 2, (1...Self.stepLimit).contains(sequence.shape[0]) else {
            throw CellError(
                "a sequence of 1 to \(Self.stepLimit) steps is needed; one of shape \(sequence.shape) came",
                id: "no-sequence")
        }
        influence = try (1...sequence.shape[0]).map { length in
            try Self.norms(of: layer, over: Checked.slice(sequence, [0..<length]))
        }
    }

    func figure(_ words: [String], title: String) -> MemoryFigure {
        MemoryFigure(title: title, words: words, influence: influence)
    }

    /// One norm for each input of the sequence.
    private static func norms(of layer: any HostLayer, over sequence: Tensor) throws -> [Double] {
        let output = try Checked.apply(layer, to: sequence, training: false)
        let units = output.shape.last ?? 0
        guard units <= unitLimit else {
            throw CellError(
                "a state of at most \(unitLimit) units can be followed; this has \(units)", id: "wide-state")
        }
        let (steps, features) = (sequence.shape[0], sequence.shape[1])
        var squares = [Double](repeating: 0, count: steps)
        for unit in 0..<units {
            let (_, gradients) = try Checked.valueWithGradient(
                at: [sequence],
                ofFallible: { variables in
                    let states = try Checked.apply(layer, to: variables[0], training: false)
                    let last = states.rank == 2 ? try Checked.slice(states, [steps - 1]) : states
                    return try Checked.sum(Checked.slice(last, [unit..<(unit + 1)]))
                })
            for (place, slope) in gradients[0].doubles.enumerated() { squares[place / features] += slope * slope }
        }
        return squares.map { $0.squareRoot() }
    }
}
