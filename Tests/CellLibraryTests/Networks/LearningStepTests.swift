import NeuralNets
import Testing

@testable import CellLibrary

/// The 2-2-2 network of the worked example: sigmoid, biases kept, η ½.
@Suite struct LearningStepTests {
    private func step() throws -> LearningStep {
        let model = Sequential(input: [2]) {
            Dense(weights: [[0.15, 0.20], [0.25, 0.30]], bias: [0.35, 0.35], activation: .sigmoid)
            Dense(weights: [[0.40, 0.45], [0.50, 0.55]], bias: [0.60, 0.60], activation: .sigmoid)
        }
        return try LearningStep(model, on: [0.05, 0.10])
    }

    private func expect(_ values: [Double], _ expected: [Double]) {
        for (value, wanted) in zip(values, expected) { #expect(abs(value - wanted) < 1e-11, "\(value), not \(wanted)") }
    }

    @Test func `forward, it gives the numbers of the worked example`() throws {
        let step = try step()
        expect(step.stages[0].outputs, [0.593269992107, 0.596884378260])
        expect(step.outputs, [0.751365069552, 0.772928465321])
        #expect(abs(step.error(against: [0.01, 0.99]) - 0.298371108760) < 1e-11)
    }

    @Test func `backward, it gives the weights after one step`() throws {
        var step = try step()
        try step.propagateBack(target: [0.01, 0.99])
        let moved = step.stages.flatMap { stage in
            zip(stage.dense.weights.joined(), stage.weightGradients.joined()).map { weight, slope -> Double in
                weight - 0.5 * slope
            }
        }
        expect(
            moved,
            [
                0.149780716133, 0.199561432266, 0.249751143632, 0.299502287265, 0.358916479718, 0.408666186076,
                0.511301270239, 0.561370121108,
            ])
    }

    @Test func `a target of another length is refused`() throws {
        var step = try step()
        #expect(throws: (any Error).self) { try step.propagateBack(target: [1]) }
    }
}
