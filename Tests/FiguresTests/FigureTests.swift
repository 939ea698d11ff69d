import Foundation
import Testing

@testable import Figures

@Suite struct FigureTests {
    @Test func `a figure survives the wall between run and page`() throws {
        let inner = Figure.bars(BarsFigure(categories: ["a", "b"], series: [.init(name: "n", values: [1, 2])]))
        let figure = Figure.slider(
            SliderFigure(
                title: "k", parameter: "k",
                frames: [.init(value: "1", figures: [inner]), .init(value: "2", figures: [inner, inner])]))
        let decoded = try JSONDecoder().decode(Figure.self, from: JSONEncoder().encode(figure))
        #expect(decoded == figure)
    }

    @Test func `values of a series stand one apart from its first x on`() {
        let series = LinesFigure.Series(name: "loss", values: [3, 2, 1], from: 1)
        #expect(series.points == [Point(x: 1, y: 3), Point(x: 2, y: 2), Point(x: 3, y: 1)])
    }
}
