import Figures
import Testing

@testable import CellLibrary

@Suite struct SamplingTests {
    @Test func `a step is drawn with a gap where it jumps`() {
        let points = Sampling(over: -4...4).points(of: .step)
        #expect(points.contains { $0.x == 0 && $0.y.isNaN })
        #expect(zip(points, points.dropFirst()).allSatisfy { $0.y == $1.y || $0.y.isNaN || $1.y.isNaN })
    }

    @Test func `both ends of the range are drawn`() {
        let points = Sampling(over: -1...3).points { $0 }
        #expect(points.first == Point(x: -1, y: -1))
        #expect(points.last == Point(x: 3, y: 3))
    }
}
