import Figures
import Testing

@testable import LessonReport

@Suite struct LabelTests {
    @Test func `a label that is too long breaks at its comma, then between words`() {
        #expect(WrappedLabel("disc", width: 100).lines == ["disc"])
        #expect(WrappedLabel("frame, taken for square", width: 104).lines == ["frame,", "taken for square"])
        #expect(WrappedLabel("horizontal bars", width: 70).lines == ["horizontal", "bars"])
        #expect(WrappedLabel("unbreakable", width: 10).lines == ["unbreakable"])
    }

    @Test func `a word beside a point hides no other point and no other word`() {
        let points = [Point(x: 100, y: 100), Point(x: 120, y: 102), Point(x: 300, y: 100)]
        var labels = PointLabels(around: points)
        let drawn = points.map { labels.label("GoogLeNet", at: $0).markup }
        #expect(drawn[0].contains("x=\"93\""))  // to the left: at the right is a point
        #expect(drawn[1].contains("x=\"127\""))
        #expect(drawn[2].contains("x=\"307\""))
    }

    @Test func `the key of a grid shows only the sides of the scale that its numbers have`() {
        func key(_ values: [Double]) -> [String] {
            let figure = MatrixFigure(rows: 1, columns: values.count, values: values, showsValues: false)
            let markup = MatrixDrawing(figure: figure).draw().frames[0].panels[0].layers.map(\.markup).joined()
            return markup.matches(of: /class="tick"[^>]*>([^<]*)</).map { String($0.1) }
        }
        #expect(key([0, 1, 2]) == ["2", "0"])
        #expect(key([-3, -1]) == ["0", "−3"])
        #expect(key([-1, 2]) == ["2", "−2"])
    }

    @Test func `a confidence of nearly one is not written as one`() {
        let box = DetectionFigure.Box(left: 0, top: 0, right: 1, bottom: 1, label: "disc", score: 0.9996)
        let figure = DetectionFigure(
            picture: .init(width: 2, height: 2, channels: 1, pixels: [0, 0, 0, 0]),
            stages: [.init(name: "a", boxes: [box])])
        let layers = DetectionDrawing(figure: figure, words: EnglishWords()).draw().frames[0].panels[0].layers
        #expect(layers.map(\.markup).joined().contains("disc 0.9996"))
    }
}
