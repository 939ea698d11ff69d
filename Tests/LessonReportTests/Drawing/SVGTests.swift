import Canvas
import Figures
import Testing

@testable import LessonReport

@Suite struct SVGTests {
    @Test(arguments: [
        (0.0, "0"), (-0.004, "0"), (1, "1"), (1.5, "1.5"), (1.25, "1.25"), (-0.05, "-0.05"), (1.005, "1"),
        (99.999, "100"), (.nan, "0"), (.infinity, "0"), (1e300, "99999"),
    ])
    func `a coordinate has at most two decimals and is always a number`(value: Double, text: String) {
        #expect(value.svg == text)
    }

    @Test func `an element escapes its text and its attributes`() {
        let element = SVG.text("a < b", at: Point(x: 1, y: 2), class: "\"x\"")
        #expect(element.markup == "<text x=\"1\" y=\"2\" class=\"&quot;x&quot;\">a &lt; b</text>")
    }

    @Test func `a curve with a hole lifts its pen`() {
        let path = SVGPath(through: [
            Point(x: 0, y: 0), Point(x: 1, y: 1), Point(x: 2, y: .nan), Point(x: 3, y: 3), Point(x: 4, y: 4),
        ])
        #expect(path.commands == "M0 0L1 1M3 3L4 4")
    }

    @Test func `ticks are round numbers within the axis`() {
        let scale = AxisScale(Axis(range: -1.3...2.1), fitting: [], from: 0, to: 100)
        #expect(scale.ticks(about: 4) == [-1, 0, 1, 2])
        let log = AxisScale(Axis(scale: .logarithmic), fitting: [0.002, 50], from: 0, to: 100)
        #expect(log.ticks(about: 6) == [0.001, 0.01, 0.1, 1, 10, 100])
    }

    @Test func `labels keep their distance and stay within their column`() {
        #expect(LabelColumn.spread([10, 11, 50], gap: 16, within: 0...60) == [10, 26, 50])
        #expect(LabelColumn.spread([58, 59], gap: 16, within: 0...60) == [44, 60])
    }

    @Test func `layers that frames share are written once`() {
        let shared = SVG.group([
            .text("a long text that is the same in every frame of the drawing", at: Point(x: 0, y: 0))
        ])
        let frames = (0..<3).map { index in
            Drawing.Frame(panels: [
                .init(
                    width: 10, height: 10,
                    layers: [shared, .circle(at: Point(x: Double(index), y: 0), radius: 1, class: "dot")])
            ])
        }
        let layers = SharedLayers(of: Drawing(frames: frames), prefix: "f")
        #expect(layers.definitions == "<g id=\"f.1\">\(shared.markup)</g>")
        #expect(layers.panels[2] == ["<use href=\"#f.1\"/><circle cx=\"2\" cy=\"0\" r=\"1\" class=\"dot\"/>"])
    }

    @Test func `layers that always stand together are one reference, others are not`() {
        func layer(_ name: String) -> SVG {
            .text("layer \(name) of forty characters and some more", at: Point(x: 0, y: 0))
        }
        let (a, b, c) = (layer("a"), layer("b"), layer("c"))
        let panels = [[a, b, c], [a, b], [c, a, b]]
        let frames = panels.map { Drawing.Frame(panels: [.init(width: 10, height: 10, layers: $0)]) }
        let layers = SharedLayers(of: Drawing(frames: frames), prefix: "f")
        #expect(
            layers.definitions == "<g id=\"f.1\">\(a.markup)\(b.markup)</g><g id=\"f.2\">\(c.markup)</g>")
        let (ab, alone) = ("<use href=\"#f.1\"/>", "<use href=\"#f.2\"/>")
        #expect(layers.panels == [[ab + alone], [ab], [alone + ab]])
    }
}
