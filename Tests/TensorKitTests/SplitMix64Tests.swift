import Testing

@testable import TensorKit

struct SplitMix64Tests {
    @Test func `the published stream of seed 1234567`() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
        #expect(generator.next() == 9_817_491_932_198_370_423)
    }

    @Test func `uniform numbers fill their range evenly`() {
        var generator = SplitMix64(seed: 7)
        let draws = (0..<10_000).map { _ in generator.uniform(-1, 3) }
        #expect(draws.allSatisfy { (-1..<3).contains($0) })
        #expect(abs(draws.reduce(0, +) / 10_000 - 1) < 0.05)
    }

    @Test func `normal numbers have mean 0 and deviation 1`() {
        var generator = SplitMix64(seed: 7)
        let draws = (0..<10_000).map { _ in generator.normal() }
        #expect(abs(draws.reduce(0, +) / 10_000) < 0.05)
        #expect(abs(draws.reduce(0) { $0 + $1 * $1 } / 10_000 - 1) < 0.05)
    }

    @Test func `the same seed gives the same tensor`() {
        #expect(Tensor.randomNormal(3, 4, seed: 5) == Tensor.randomNormal(3, 4, seed: 5))
        #expect(Tensor.randomNormal(3, 4, seed: 5) != Tensor.randomNormal(3, 4, seed: 6))
    }
}
