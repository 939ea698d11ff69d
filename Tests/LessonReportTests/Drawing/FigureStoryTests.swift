import Figures
import Foundation
import Testing

@testable import LessonReport

@Suite struct FigureStoryTests {
    private func story(_ figure: Figure) -> String { FigureStory(figure: figure, words: EnglishWords()).alternative }

    @Test func `a falling curve is told by its ends and where it flattens`() {
        let values = (0...8).map { 0.35 + 1.95 * exp(-Double($0) * 1.2) }
        let figure = LinesFigure(
            xAxis: Axis("epoch"), yAxis: Axis("loss"), series: [.init(name: "", values: values)])
        #expect(
            story(.lines(figure))
                == "loss falls from 2.3 to 0.3501 for epoch from 0 to 8, and hardly changes from 3 on.")
    }

    @Test func `a curve that goes up and down is told by its extremes`() {
        let figure = LinesFigure(series: [.init(name: "sine", values: [0, 1, 0, -1, 0])])
        #expect(story(.lines(figure)) == "sine goes from 0 to 0 for x from 0 to 4: lowest −1 at 3, highest 1 at 1.")
    }

    @Test func `a perceptron that learned says when and with what`() {
        let text = story(.perceptron(PerceptronWalk.figure(targets: [0, 0, 0, 1])))
        #expect(text.contains("11 corrections"))
        #expect(text.contains("Epoch 6 passes without a mistake: learned, with w = (2, 1), b = −3."))
    }

    @Test func `a perceptron on XOR goes round in circles`() {
        let text = story(.perceptron(PerceptronWalk.figure(targets: [0, 1, 1, 0])))
        #expect(text.contains("Epoch 3 ends where epoch 2 ended, at w = (−1, 0), b = 0"))
    }

    @Test func `a small matrix is read out, a large one by its range`() {
        let small = MatrixFigure(rows: 2, columns: 2, values: [1, -2, 0, 0.5])
        #expect(
            story(.matrix(small)) == "A grid of 2 rows and 2 columns, with values from −2 to 1: 1, −2; 0, 0.5.")
        let large = MatrixFigure(rows: 10, columns: 10, values: (0..<100).map(Double.init))
        #expect(story(.matrix(large)) == "A grid of 10 rows and 10 columns, with values from 0 to 99.")
    }
}
