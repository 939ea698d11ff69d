import CellLanguage
import Figures
import Testing

@testable import CellLibrary

@Suite struct PerceptronWalkTests {
    private static let inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]

    private func learn(_ targets: [Double], epochs: Int = 20) throws -> PerceptronFigure {
        var walk = try PerceptronWalk(
            Perceptron(weights: [0, 0], bias: 0), inputs: Self.inputs, targets: targets, rate: 1)
        return try walk.figure(epochs: epochs)
    }

    @Test func `AND takes eleven updates and a clean sixth epoch`() throws {
        let figure = try learn([0, 0, 0, 1])
        #expect(figure.ending == .learned(epoch: 6))
        #expect(figure.visits.count == 24)
        #expect(figure.visits.filter { $0.before != $0.after }.count == 11)
        #expect(figure.visits.last?.after == PerceptronFigure.Weights(w: [2, 1], b: -3))
    }

    @Test func `XOR ends its third epoch where it ended the second`() throws {
        let figure = try learn([0, 1, 1, 0])
        #expect(figure.ending == .cycles(from: 2, to: 3))
        #expect(figure.visits.last?.after == PerceptronFigure.Weights(w: [-1, 0], b: 0))
    }

    @Test func `a walk that is cut short has stopped`() throws {
        #expect(try learn([0, 0, 0, 1], epochs: 2).ending == .stopped)
    }

    @Test func `the terms and the bias make the sum`() throws {
        for visit in try learn([0, 1, 1, 1]).visits {
            #expect(visit.terms.reduce(visit.before.b, +) == visit.sum)
            #expect(visit.output == (visit.sum >= 0 ? 1 : 0))
        }
    }

    @Test func `what does not fit a plane or two answers is refused`() {
        #expect(throws: CellError.self) { try learn([0, 1]) }
        #expect(throws: CellError.self) { try learn([0, 1, 2, 0]) }
        #expect(throws: CellError.self) {
            try PerceptronWalk(Perceptron(weights: [0], bias: 0), inputs: [[1]], targets: [1], rate: 1)
        }
    }
}
