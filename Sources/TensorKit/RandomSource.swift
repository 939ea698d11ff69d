import Synchronization

/// Where random numbers come from when a call names no seed: one stream, which starts anew with `reseed`.
public final class RandomSource: Sendable {
    /// The source in force; `RandomSource.$shared.withValue(…)` puts another in its place for a while.
    @TaskLocal public static var shared = RandomSource(seed: 0)

    private let generator: Mutex<SplitMix64>

    public init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

    public func reseed(_ seed: UInt64) { generator.withLock { $0 = SplitMix64(seed: seed) } }

    /// The next number of the stream, to start a stream of its own with.
    public func nextSeed() -> UInt64 { generator.withLock { $0.next() } }

    /// The stream as it stands, to come back to.
    public var position: SplitMix64 {
        get { generator.withLock { $0 } }
        set { generator.withLock { $0 = newValue } }
    }
}
