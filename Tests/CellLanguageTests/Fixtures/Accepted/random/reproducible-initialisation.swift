struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
import Foundation
var g = SplitMix64(state: 2024)
func normal() -> Double {
    let u = Double.random(in: Double.leastNonzeroMagnitude..<1, using: &g), v = Double.random(in: 0..<1, using: &g)
    return sqrt(-2 * log(u)) * cos(2 * .pi * v)
}
let weights = (0..<3).map { _ in (0..<2).map { _ in normal() } }
for row in weights { print(row) }
let order = Array(0..<6).shuffled(using: &g)
print(order, order.prefix(4).sorted(), (0..<5).map { _ in Int.random(in: -10...10, using: &g) })
let samples = (0..<1000).map { _ in normal() }
let mean = samples.reduce(0, +) / 1000
print(mean, samples.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 1000)
print((0..<5).map { _ in Float.random(in: -1...1, using: &g) }, Bool.random(using: &g), ["x", "y", "z"].randomElement(using: &g)!)
