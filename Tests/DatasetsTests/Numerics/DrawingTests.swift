import TensorKit
import Testing

@testable import Datasets

struct DrawingTests {
    @Test func `the generator gives the published stream`() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
        #expect(generator.next() == 9_817_491_932_198_370_423)
    }

    @Test func `rough normal numbers have mean 0 and deviation 1`() {
        var generator = SplitMix64(seed: 5)
        let values = (0..<100_000).map { _ in generator.roughNormal() }
        let mean: Double = values.reduce(0, +) / 100_000
        let square: Double = values.reduce(0) { $0 + $1 * $1 } / 100_000
        #expect(abs(mean) < 0.01 && abs(square - 1) < 0.02)
    }

    @Test func `directions have length 1 and go everywhere`() {
        var generator = SplitMix64(seed: 5)
        let directions = (0..<4_000).map { _ in generator.direction() }
        #expect(directions.allSatisfy { abs($0.x * $0.x + $0.y * $0.y - 1) < 1e-12 })
        #expect((850...1_150).contains(directions.count { $0.x > 0 && $0.y > 0 }))
    }
}
