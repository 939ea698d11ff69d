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

    @Test func `of many maps the first are kept, with how many there are`() {
        let run = CellRun.of(
            """
            let model = Sequential(input: [4, 4, 1]) {
                Conv2D(24, kernel: 3)
                Flatten()
                Dense(200)
            }
            explain(model, on: Tensor.ones(4, 4, 1))
            explain(Conv2D(24, kernel: 3, channels: 1), on: Tensor.ones(30, 30, 1))
            """)
        #expect(run.complaints.isEmpty, "\(run.complaints.joined(separator: "\n"))")
        let stages = run.figures.map { figure in
            if case .featureMaps(let maps) = figure { return maps.stages }
            return []
        }
        #expect(stages.first?.map(\.count) == [1, 24, 200])
        #expect(stages.first?.map(\.maps.count) == [1, 16, 1])
        #expect(stages.first?.last?.maps.first?.columns == 128)
        #expect(stages.last?.map(\.count) == [1, 24, 24])
    }
}
