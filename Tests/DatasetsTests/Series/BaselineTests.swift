import TensorKit
import Testing

@testable import Datasets

struct BaselineTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `twelve steps ahead, the chaotic series defeats persistence and strains a linear model`(seed: UInt64) throws {
        let (train, test) = try MackeyGlass(count: 4_000, seed: seed).make().split(0.75)
        #expect((1.3...1.5).contains(normalizedError(test, persistence)))
        #expect((0.36...0.48).contains(normalizedError(test, LeastSquares(train).predict)))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a linear model foretells the seasonal series down to its noise`(seed: UInt64) throws {
        let (train, test) = try Seasonal(count: 2_000, seed: seed).make().split(0.75)
        #expect(normalizedError(test, persistence) > 1)
        #expect(normalizedError(test, LeastSquares(train).predict) < 0.14)
    }

    @Test func `always saying 1 has an error of a sixth on sums of two`() throws {
        let adding = try Adding(count: 3_000).make()
        let error = adding.targets.scalars.reduce(0) { $0 + ($1 - 1) * ($1 - 1) } / 3_000
        #expect(abs(error - 1 / 6) < 0.01)
    }

    @Test func `a sum is that of the two marked numbers, one in each half`() throws {
        for example in try Adding(count: 50, length: 31).make().examples {
            let rows = (0..<31).map { example.input[$0].scalars }
            let marked = rows.indices.filter { rows[$0][1] == 1 }
            #expect(marked.count == 2 && marked[0] < 15 && marked[1] >= 15)
            #expect(abs(example.target.item - rows[marked[0]][0] - rows[marked[1]][0]) < 1e-6)
        }
    }

    @Test func `a window's target comes a horizon after its end`() throws {
        let dataset = try Seasonal(count: 60, window: 10, horizon: 3, noise: 0).make()
        for start in 0..<47 { #expect(dataset[start].target.item == dataset[start + 3].input[9].item) }
    }

    @Test func `the chaotic series stays in its band and never settles`() {
        let series = MackeyGlass().series(2_000)
        #expect(series.allSatisfy { (0.2...1.5).contains($0) })
        #expect(series.suffix(200).max()! - series.suffix(200).min()! > 0.5)
    }
}
