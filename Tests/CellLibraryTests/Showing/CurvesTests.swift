import Figures
import Testing

@testable import CellLibrary

@Suite struct CurvesTests {
    @Test func `points stand in order of place, whenever they were written`() {
        var curves = Curves()
        for (place, value) in [(5.0, 1.0), (2, 2), (9, 3), (5, 4)] { curves["a", at: place] = value }
        #expect(curves.series[0].points == [Point(x: 2, y: 2), Point(x: 5, y: 4), Point(x: 9, y: 3)])
        #expect(curves["a", at: 5] == 4)
        #expect(curves["a", at: 6] == nil)
    }

    @Test func `a curve of many points is drawn without marks`() {
        var curves = Curves()
        for place in 0..<100 { curves["long", at: Double(place)] = 1 }
        curves["short", at: 0] = 1
        #expect(curves.drawn.map(\.showsPoints) == [false, true])
    }

    @Test func `curves keep the order in which they were begun`() {
        var curves = Curves()
        for name in ["z", "a", "z", "m"] { curves[name, at: 1] = 0 }
        #expect(curves.series.map(\.name) == ["z", "a", "m"])
    }
}
