import NeuralNets
import TensorKit
import Testing

@testable import CellLibrary

@Suite struct GateWalkTests {
    private let sequence: Tensor = [[1, 2], [3, 4], [5, 6]]

    /// All weights 0.1, all biases 0.
    private func plain<L: Layer>(_ layer: L) -> L {
        var copy = layer
        for index in copy.parameters.indices {
            let shape = copy.parameters[index].shape
            copy.parameters[index].tensor = .full(shape: shape, value: shape.count == 1 ? 0 : 0.1)
        }
        return copy
    }

    @Test func `an LSTM's steps are those of the worked example`() throws {
        let walk = try LSTMWalk(plain(LSTM(3, inputs: 2)), over: sequence)
        for (step, state) in zip(walk.steps, [0.095241188, 0.328690482, 0.600429895]) {
            #expect(abs(step.state[0] - state) < 1e-6)
        }
        #expect(abs(walk.steps[2].cell[0] - 1.049284350) < 1e-6)
    }

    @Test func `an LSTM's last state is the layer's own answer`() throws {
        let layer = LSTM(4, inputs: 2)
        let state = try LSTMWalk(layer, over: sequence).steps[2].state
        for (own, wanted) in zip(state, layer(sequence).scalars) { #expect(abs(own - Double(wanted)) < 1e-5) }
    }

    @Test func `a forget gate forced to 0 leaves nothing of the cell before`() throws {
        let layer = plain(LSTM(3, inputs: 2))
        let forced = try LSTMWalk(layer, over: sequence, forcing: .init(gate: .forget, value: 0, step: 1)).steps[1]
        #expect(forced.cell[0] == forced.input[0] * forced.candidate[0])
    }

    @Test func `a GRU's last state is the layer's own answer`() throws {
        let layer = GRU(5, inputs: 2)
        let state = try GRUWalk(layer, over: sequence).steps[2].state
        for (own, wanted) in zip(state, layer(sequence).scalars) { #expect(abs(own - Double(wanted)) < 1e-5) }
    }
}
