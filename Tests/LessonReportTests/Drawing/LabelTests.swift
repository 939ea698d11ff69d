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
}
