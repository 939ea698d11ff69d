import TensorKit

/// Drawn spectrograms of the syllables ba, da and ga, `[time, bands]`: which consonant it is shows in how the second and third
/// formant move into the vowel, at a moment that differs from one example to the next.
///
/// After the task of the time-delay network (Waibel et al. 1989): 15 frames of 16 bands.
public struct Spectrograms: DatasetRecipe {
    public var count: Int
    /// Frames of time.
    public var frames: Int
    public var seed: UInt64

    static let bands = 16
    static let classNames = ["b", "d", "g"]
    /// Bands in which the second and third formant begin, for each class.
    private static let onsets: [(second: Double, third: Double)] = [(4, 9.5), (8, 12.5), (11, 9)]
    /// Frames that the formants take to reach the vowel.
    private static let glide = 5.0

    public init(count: Int = 1_000, frames: Int = 15, seed: UInt64 = 1) {
        self.count = count
        self.frames = frames
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        try require("the number of frames", frames, atLeast: 12, atMost: 1_000)
        try checkCount(each: frames * Self.bands)
        let labels = balancedLabels(classes: Self.classNames.count)
        var numbers: [Real] = []
        for (index, label) in labels.enumerated() {
            var generator = generator(index)
            numbers += spectrogram(Self.onsets[label], &generator).map { Real($0) }
        }
        return try Dataset(
            "Spectrograms", "Drawn spectrograms of ba, da and ga; tell the consonant.", origin: .made(seed: seed),
            inputs: Samples(shape: [frames, Self.bands], numbers: numbers),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: Self.classNames)
    }

    private func spectrogram(
        _ onset: (second: Double, third: Double), _ generator: inout SplitMix64
    ) -> [Double] {
        let start = generator.uniform(0, Double(frames) - 9)
        let vowel = (
            first: generator.uniform(2.5, 3.5), second: generator.uniform(6.5, 7.5),
            third: generator.uniform(10.5, 11.5)
        )
        let (second, third) = (onset.second + generator.uniform(-0.7, 0.7), onset.third + generator.uniform(-0.7, 0.7))
        let loudness = generator.uniform(0.7, 1)
        var values: [Double] = []
        for frame in 0..<frames {
            let time = Double(frame) - start
            let share = min(max(time / Self.glide, 0), 1)
            let level = time < 0 ? 0 : loudness
            let formants = [
                1 + (vowel.first - 1) * share, second + (vowel.second - second) * share,
                third + (vowel.third - third) * share,
            ]
            for band in 0..<Self.bands {
                let energy = formants.reduce(0) { $0 + Self.bump(Double(band) - $1) }
                values.append(min(max(level * energy + 0.08 * generator.roughNormal(), 0), 1))
            }
        }
        return values
    }

    /// 1 at 0, falling off to both sides like a resonance.
    private static func bump(_ distance: Double) -> Double {
        let rise = 1 + distance * distance
        return 1 / (rise * rise)
    }
}

extension Datasets {
    /// Drawn spectrograms of three syllables.
    public static func spectrograms(count: Int = 1_000, frames: Int = 15, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Spectrograms(count: count, frames: frames, seed: seed).make() }
    }
}
