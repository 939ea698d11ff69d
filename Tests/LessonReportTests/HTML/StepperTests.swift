import Figures
import Testing

@testable import LessonReport

@Suite struct StepperTests {
    private func html(_ widths: [[Double]]) -> String {
        let frames = widths.map { widths in
            Drawing.Frame(panels: widths.map { Drawing.Panel(width: $0, height: 10, layers: []) }, isKey: true)
        }
        let figure = ReportFigure(
            id: "cell-1", key: "c1.1", figure: .table(TableFigure(columns: [], rows: [])), title: "", caption: [],
            alternative: "", keyFrames: [])
        return StepperHTML(figure: figure, drawing: Drawing(frames: frames), words: EnglishWords()).html
    }

    private func rooms(_ widths: [[Double]]) -> [String] {
        html(widths).matches(of: /class="room"[^>]*width="(\d+)"/).map { String($0.1) }
    }

    @Test func `a narrow frame of a film strip has room beside it, so that all frames shrink alike`() {
        #expect(rooms([[200, 192], [200], [200, 192]]) == ["192"])
        #expect(rooms([[200], [100], [200]]) == ["92"])
        #expect(rooms([[200], [200]]).isEmpty)
    }

    @Test func `frames below each other have their own size`() {
        #expect(rooms([[900], [300]]).isEmpty)
    }
}
