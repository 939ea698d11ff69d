import Figures
import Testing

@Suite struct PlottingTests {
    @Test(arguments: [("", Axis.Scale.linear), (", logarithmic: true", .logarithmic)])
    func `curves rise in powers of ten where a cell asks for it`(setting: String, scale: Axis.Scale) {
        let run = CellRun.of(
            """
            var curves = Curves()
            for step in 0...3 { curves["norm", at: step] = 1 / Double(1 + step) }
            plot(curves, x: "step", y: "norm"\(setting))
            """)
        #expect(run.complaints == [])
        guard case .lines(let figure)? = run.figures.first else {
            Issue.record("no lines among \(run.figures)")
            return
        }
        #expect(figure.yAxis == Axis("norm", scale: scale))
        #expect(figure.xAxis == Axis("step"))
    }
}
