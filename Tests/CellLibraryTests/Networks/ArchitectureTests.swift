import Figures
import Testing

@Suite struct ArchitectureTests {
    @Test func `a block names what makes its counts: filters, stride, groups, dilation`() {
        let run = CellRun.of(
            """
            show(Sequential(input: [9, 9, 2]) {
                Conv2D(4, kernel: 3, stride: 2, groups: 2, activation: .relu)
                Conv2D(2, kernel: 2, dilation: 2)
            })
            """)
        #expect(run.complaints.isEmpty, "\(run.complaints.joined(separator: "\n"))")
        guard case .architecture(let architecture) = run.figures.first else {
            Issue.record("no architecture")
            return
        }
        #expect(
            architecture.blocks.map(\.detail) == [
                "4 filters 3 × 3, stride 2, 2 groups, relu", "2 filters 2 × 2, dilation 2",
            ])
    }
}
