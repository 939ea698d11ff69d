import Figures
import Testing

@testable import Canvas

@Suite struct ContoursTests {
    /// Twice the area within a ring, signed by its direction.
    private func area(_ ring: [Point]) -> Double {
        zip(ring, ring.dropFirst() + ring.prefix(1)).map { $0.x * $1.y - $1.x * $0.y }.reduce(0, +) / 2
    }

    @Test func `a grid that lies above the level is enclosed to its rim`() {
        let rings = Contours(columns: 4, rows: 3, values: Array(repeating: 1, count: 12)).rings(above: 0)
        #expect(rings.count == 1)
        #expect(rings.map { abs(area($0)) } == [12])
    }

    @Test func `nothing above the level has no line`() {
        #expect(Contours(columns: 2, rows: 2, values: [1, 1, 1, 1]).rings(above: 2).isEmpty)
    }

    @Test func `a line runs where the level is crossed, not along the squares`() {
        // Columns 0, 1, 2, 3 at x = 0.5 … 3.5: the level 1.25 lies at x = 1.75.
        let rings = Contours(columns: 4, rows: 2, values: [0, 1, 2, 3, 0, 1, 2, 3]).rings(above: 1.25)
        #expect(rings.count == 1)
        #expect(rings[0].map(\.x).min() == 1.75)
        #expect(abs(abs(area(rings[0])) - 2 * 2.25) < 1e-9)
    }

    @Test func `a hole is a ring of its own, the other way round`() {
        var values = Array(repeating: 1.0, count: 25)
        values[12] = -1
        let areas = Contours(columns: 5, rows: 5, values: values).rings(above: 0).map(area)
        #expect(areas.count == 2)
        #expect((areas.min() ?? 0) < 0 && (areas.max() ?? 0) > 0)
    }

    @Test func `fewer corners lie within the tolerance`() {
        let circle = (0..<200).map { step -> Point in
            let turn = Double(step) / 200 * 2 * .pi
            return Point(x: 10 * cosine(turn), y: 10 * cosine(turn - .pi / 2))
        }
        let ring = circle.simplifiedRing(tolerance: 0.1)
        #expect(ring.count < 60)
        #expect(abs(abs(area(ring)) - abs(area(circle))) < 8)
    }

    private func cosine(_ x: Double) -> Double {
        var (term, sum) = (1.0, 1.0)
        for n in stride(from: 2.0, through: 40, by: 2) {
            term *= -x * x / (n * (n - 1))
            sum += term
        }
        return sum
    }
}
