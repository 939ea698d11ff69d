/// A small, fast generator of random numbers with the same stream on every machine (Steele, Lea & Flood 2014).
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Evenly from 0 up to, but not including, 1: 53 random bits.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Evenly from `low` to `high`.
    public mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * uniform() }

    /// Evenly from 0 up to, but not including, `bound`, by multiplication (Lemire 2019).
    public mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// About the standard normal distribution: twelve uniform numbers less 6, so that only additions are needed and every
    /// machine gets the same bits. Never beyond ±6.
    public mutating func normal() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += uniform() }
        return sum
    }

    /// A generator whose stream has nothing to do with this one's, for the part numbered `index`.
    public func split(_ index: Int) -> SplitMix64 {
        var other = SplitMix64(seed: state ^ (UInt64(bitPattern: Int64(index)) &* 0xD134_2543_DE82_EF95))
        return SplitMix64(seed: other.next())
    }
}
