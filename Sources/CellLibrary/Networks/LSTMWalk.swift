import Figures
import Foundation
import NeuralNets
import TensorKit

/// An LSTM on one sequence, step by step: every gate, the cell, the state (Hochreiter and Schmidhuber 1997; Gers et al.
/// 2000): i, f, o = σ(…), g = tanh(…), cₜ = f cₜ₋₁ + i g, hₜ = o tanh(cₜ).
struct LSTMWalk {
    struct Step {
        var input: [Double]
        var forget: [Double]
        var candidate: [Double]
        var output: [Double]
        var cell: [Double]
        var state: [Double]
    }

    /// A gate held at a value in one step.
    struct Forcing {
        let gate: LSTMGate
        let value: Double
        /// Counted from 0.
        let step: Int
    }

    private(set) var steps: [Step] = []

    init(_ layer: LSTM, over sequence: Tensor, forcing: Forcing? = nil) throws {
        let ready = try layer.prepared(for: sequence.shape)
        let weights = ready.parameters.map { $0.tensor.scalars.map { Double($0) } }
        let (units, features) = (layer.shape.units, sequence.shape[1])
        let inputs = sequence.scalars.map { Double($0) }
        var (cell, state) = ([Double](repeating: 0, count: units), [Double](repeating: 0, count: units))
        for index in 0..<sequence.shape[0] {
            let x = Array(inputs[index * features..<(index + 1) * features])
            let sums = (0..<4 * units).map { row in
                weights[2][row] + Self.dot(weights[0], row, x) + Self.dot(weights[1], row, state)
            }
            var step = Self.step(sums, units, cell)
            if let forcing, forcing.step == index { step.force(forcing, before: cell) }
            (cell, state) = (step.cell, step.state)
            steps.append(step)
        }
    }

    var gates: [GatesFigure.Gate] {
        [
            GatesFigure.Gate(name: "forget", values: steps.map(\.forget)),
            GatesFigure.Gate(name: "input", values: steps.map(\.input)),
            GatesFigure.Gate(name: "output", values: steps.map(\.output)),
            GatesFigure.Gate(name: "candidate", values: steps.map(\.candidate)),
            GatesFigure.Gate(name: "cell", values: steps.map(\.cell)),
            GatesFigure.Gate(name: "hidden", values: steps.map(\.state)),
        ]
    }

    private static func dot(_ matrix: [Double], _ row: Int, _ vector: [Double]) -> Double {
        vector.indices.reduce(0) { $0 + matrix[row * vector.count + $1] * vector[$1] }
    }

    private static func step(_ sums: [Double], _ units: Int, _ cell: [Double]) -> Step {
        let gate = { (index: Int) in Array(sums[index * units..<(index + 1) * units]) }
        let squash = NeuralNets.ActivationFunction.probability(ofLogit:)
        var step = Step(
            input: gate(0).map(squash), forget: gate(1).map(squash), candidate: gate(2).map { tanh($0) },
            output: gate(3).map(squash), cell: [], state: [])
        step.mix(cell)
        return step
    }
}

extension LSTMWalk.Step {
    /// cₜ = f cₜ₋₁ + i g, hₜ = o tanh(cₜ).
    fileprivate mutating func mix(_ before: [Double]) {
        cell = before.indices.map { forget[$0] * before[$0] + input[$0] * candidate[$0] }
        state = zip(output, cell).map { $0 * tanh($1) }
    }

    fileprivate mutating func force(_ forcing: LSTMWalk.Forcing, before: [Double]) {
        let held = [Double](repeating: forcing.value, count: forget.count)
        switch forcing.gate {
        case .forget: forget = held
        case .input: input = held
        case .output: output = held
        case .candidate: candidate = held
        }
        mix(before)
    }
}
