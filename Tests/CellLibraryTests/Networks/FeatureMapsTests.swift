import Figures
import Testing

@testable import CellLibrary

@Suite struct FeatureMapsTests {
    @Test func `a picture is followed through a layer that flattens, as an example and not as a batch`() {
        let run = CellRun.of(
            """
            let model = Sequential(input: [4, 4, 1]) {
                Conv2D(filters: [.ones(3, 3)])
                Flatten()
                Dense(weights: [[1, 1, 1, 1]])
            }
            explain(model, on: Tensor.ones(4, 4, 1))
            """)
        #expect(run.complaints.isEmpty, "\(run.complaints.joined(separator: "\n"))")
        guard case .featureMaps(let maps) = run.figures.first else {
            Issue.record("no feature maps")
            return
        }
        #expect(maps.stages.map(\.shape) == ["4 × 4 × 1", "2 × 2 × 1", "1"])
        #expect(maps.stages.last?.maps.first?.values == [36])
    }
}
