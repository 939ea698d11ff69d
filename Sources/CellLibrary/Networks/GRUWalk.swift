import Figures
import Foundation
import NeuralNets
import TensorKit

/// A GRU on one sequence, step by step (Cho et al. 2014): r, z = σ(…), n = tanh(Wn·x + b + r · (Un·h + b′)),
/// hₜ = z hₜ₋₁ + (1 − z) n.
struct GRUWalk {
    struct Step {
        var reset: [Double]
        var update: [Double]
        var candidate: [Double]
        var state: [Double]
    }

    private(set) var steps: [Step] = []

    init(_ layer: GRU, over sequence: Tensor) throws {
        let ready = try layer.prepared(for: sequence.shape)
        let weights = ready.parameters.map(\.tensor)
        var state = Tensor.zeros(layer.shape.units)
        for index in 0..<sequence.shape[0] {
            let x = try Checked.slice(sequence, [index])
            let fresh = try Checked.add(Checked.matmul(weights[0], x), weights[2]).doubles
            let back = try Checked.add(Checked.matmul(weights[1], state), weights[3]).doubles
            let step = Step(fresh, back, before: state.doubles)
            state = Tensor(step.state)
            steps.append(step)
        }
    }

    var gates: [GatesFigure.Gate] {
        [
            GatesFigure.Gate(name: "reset", values: steps.map(\.reset)),
            GatesFigure.Gate(name: "update", values: steps.map(\.update)),
            GatesFigure.Gate(name: "candidate", values: steps.map(\.candidate)),
            GatesFigure.Gate(name: "hidden", values: steps.map(\.state)),
        ]
    }
}

extension GRUWalk.Step {
    /// - Parameters:
    ///   - fresh: W·x + b of all gates, in the order r, z, n.
    ///   - back: U·h + b′ of all gates.
    fileprivate init(_ fresh: [Double], _ back: [Double], before: [Double]) {
        let units = before.count
        let squash = { (row: Int) in NeuralNets.ActivationFunction.probability(ofLogit: fresh[row] + back[row]) }
        let reset = (0..<units).map(squash)
        let update = (units..<2 * units).map(squash)
        let candidate = (0..<units).map { unit -> Double in
            tanh(fresh[2 * units + unit] + reset[unit] * back[2 * units + unit])
        }
        let state = (0..<units).map { unit -> Double in
            update[unit] * before[unit] + (1 - update[unit]) * candidate[unit]
        }
        self.init(reset: reset, update: update, candidate: candidate, state: state)
    }
}
