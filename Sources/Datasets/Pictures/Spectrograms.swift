import TensorKit

/// Drawn spectrograms of b, d and g before different vowels, `[time, bands]`: the second and third formant rise after b, stay
/// after d and fall after g, from any band and at any moment.
///
/// After the task of the time-delay network (Waibel et al. 1989): 15 frames of 16 bands, simplified so that no band and no
/// moment tells the consonant by itself. A linear model on all numbers then stays behind a filter that slides along time.
public struct Spectrograms: DatasetRecipe {
    public var count: Int
    /// Frames of time.
    public var frames: Int
    public var seed: UInt64

    static let bands = 16
    static let classNames = ["b", "d", "g"]
    /// Bands by which the formants rise from the middle of the sound to its end, for each class.
    private static let rises: [Double] = [2, 0, -2]
    /// Frames that a sound lasts.
    private static let duration = 8.0

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
            numbers += spectrogram(rise: Self.rises[label], &generator).map { Real($0) }
        }
        return try Dataset(
            "Spectrograms", "Drawn spectrograms of b, d and g before different vowels; tell the consonant.",
            origin: .made(seed: seed),
            inputs: Samples(shape: [frames, Self.bands], numbers: numbers),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: Self.classNames)
    }

    private func spectrogram(rise: Double, _ generator: inout SplitMix64) -> [Double] {
        let start = generator.uniform(0, Double(frames) - Self.duration)
        let (first, second) = (generator.uniform(0.5, 2), generator.uniform(4.5, 9.5))
        let third = second + generator.uniform(3, 4)
        let rise = rise * generator.uniform(0.8, 1.2)
        let loudness = generator.uniform(0.7, 1)
        var values: [Double] = []
        for frame in 0..<frames {
            let share = (Double(frame) - start) / Self.duration
            let level = (0...1).contains(share) ? loudness : 0
            let formants = [first, second + rise * (2 * share - 1), third + rise * (2 * share - 1)]
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
    /// Drawn spectrograms of three consonants before different vowels.
    public static func spectrograms(count: Int = 1_000, frames: Int = 15, seed: UInt64 = 1) -> Dataset {
        trapping { () throws(TensorError) in try Spectrograms(count: count, frames: frames, seed: seed).make() }
    }
}
