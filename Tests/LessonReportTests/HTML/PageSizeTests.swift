import Figures
import Foundation
import LessonRun
import Testing

@testable import LessonReport

@Suite struct PageSizeTests {
    /// Forty figures of about fifty frames: walks of perceptrons, convolutions, traces and regions.
    static var manyFrames: LessonSketch {
        var sketch = LessonSketch(title: "Many frames")
        let walk = PerceptronWalk.figure(targets: [0, 0, 0, 1])
        let trace = VariablesFigure(
            steps: (0..<50).map { step in
                VariablesFigure.Step(
                    line: step % 5 + 1, depth: 0,
                    variables: [
                        .init(name: "i", type: "Int", text: "\(step)", isChanged: step % 2 == 0),
                        .init(name: "sum", type: "Int", text: "\(step * step)", isChanged: step % 2 == 1),
                        .init(name: "name", type: "String", text: "\"fixed\"", isChanged: false),
                    ])
            })
        let image = Plane(rows: 9, columns: 9, values: (0..<81).map(Double.init))
        let filter = Plane(rows: 3, columns: 3, values: [1, 0, -1, 1, 0, -1, 1, 0, -1])
        let convolution = ConvolutionFigure(
            input: [image], filters: [.init(planes: [filter])],
            outputs: [Plane(rows: 7, columns: 7, values: [Double](repeating: -6, count: 49))])
        for _ in 0..<10 {
            for figure in [
                Figure.perceptron(walk), .variables(trace), .convolution(convolution), .variables(trace),
            ] {
                sketch.cell("explain()", outputs: [.figure(figure, from: .start)])
            }
        }
        return sketch
    }

    @Test func `forty figures of fifty frames stay under a megabyte and a half`() throws {
        let sketch = Self.manyFrames
        let page = HTMLRenderer(theme: .standard).render(ReportBuilder().build(from: sketch.lesson, run: sketch.run))
        if let path = ProcessInfo.processInfo.environment["MANY_FRAMES"] {
            try page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let size = page.utf8.count
        #expect(size < 1_500_000)
    }
}
