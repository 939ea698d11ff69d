import CellLanguage
import Figures
import Foundation
import Testing

@testable import CellLibrary

@Suite struct NeuronTests {
    private let neuron = Neuron(weights: [2, -3], bias: -0.5, activation: .sigmoid)

    @Test func `a neuron is the activation of its weighted sum`() throws {
        #expect(abs(try neuron.sum([0.8, 0.3]) - 0.2) < 1e-12)
        #expect(abs(try neuron.output([0.8, 0.3]) - 1 / (1 + exp(-0.2))) < 1e-12)
    }

    @Test func `a neuron with other inputs than weights says so`() {
        #expect(throws: CellError.self) { try neuron.sum([1]) }
    }

    @Test func `the sigmoid neither overflows nor jumps`() {
        #expect(ActivationFunction.sigmoid.value(at: 1_000) == 1)
        #expect(ActivationFunction.sigmoid.value(at: -1_000) == 0)
        #expect(ActivationFunction.sigmoid.value(at: 0) == 0.5)
    }

    @Test func `a sum of zero makes the step say yes`() {
        #expect(ActivationFunction.step.value(at: 0) == 1)
        #expect(ActivationFunction.step.value(at: -1e-300) == 0)
    }
}
