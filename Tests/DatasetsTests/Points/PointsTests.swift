import TensorKit
import Testing

@testable import Datasets

struct PointsTests {
    @Test func `four points without noise are the table of exclusive or`() {
        let xor = Datasets.xor()
        #expect(xor.inputs == [[0, 0], [0, 1], [1, 0], [1, 1]])
        #expect(xor.labels == [0, 1, 1, 0])
    }

    @Test func `clouds, moons and arms are balanced`() throws {
        #expect(try Blobs(count: 90).make().classCounts == [30, 30, 30])
        #expect(try Moons(count: 80).make().classCounts == [40, 40])
        #expect(try Spirals(count: 100, classes: 4).make().classCounts == [25, 25, 25, 25])
    }

    @Test func `clouds lie around their middles on the unit circle`() throws {
        let blobs = try Blobs(count: 600, classes: 3, spread: 0.2).make()
        let first = blobs.filter { $0.label == 0 }.inputs.mean(axes: [0]).scalars
        #expect(abs(first[0] - 1) < 0.05 && abs(first[1]) < 0.05)
    }

    @Test func `no straight line parts the moons, though one parts most of them`() throws {
        let moons = try Moons(count: 400).make()
        let best = (0..<180).map { degree in accuracy(moons, turns: Double(degree) / 360) }.max() ?? 0
        #expect(best > 0.8 && best < 0.97)
    }

    /// Share told right by the best threshold along a direction.
    private func accuracy(_ dataset: Dataset, turns: Double) -> Double {
        let along = (x: Real(Turns.cosine(turns)), y: Real(Turns.sine(turns)))
        let points = dataset.examples.map { example in
            let place = example.input.scalars
            return (along: place[0] * along.x + place[1] * along.y, label: example.label ?? 0)
        }.sorted { $0.along < $1.along }
        var right = points.count { $0.label == 1 }
        var best = max(right, points.count - right)
        for point in points {
            right += point.label == 0 ? 1 : -1
            best = max(best, right, points.count - right)
        }
        return Double(best) / Double(points.count)
    }
}
