import TensorKit

/// Windows of an hourly series with a daily and a weekly rhythm: the value some hours later is to be told.
///
/// A sum of sines continues itself linearly (each value is a fixed combination of a few before it), so that a linear model
/// cannot be beaten here: a baseline worth showing.
public struct Seasonal: DatasetRecipe {
    /// How many windows, one beginning an hour after the other.
    public var count: Int
    /// Hours that are seen.
    public var window: Int
    /// Hours from the last one seen to the one to be told.
    public var horizon: Int
    /// Deviation of the noise; the rhythm's own deviation is about 1.
    public var noise: Double
    public var seed: UInt64

    public init(
        count: Int = 2_000, window: Int = 48, horizon: Int = 12, noise: Double = 0.1, seed: UInt64 = 1
    ) {
        self.count = count
        self.window = window
        self.horizon = horizon
        self.noise = noise
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        let windows = SlidingWindows(length: window, horizon: horizon)
        try windows.check()
        try require("the noise", noise, atLeast: 0, atMost: 100)
        try checkCount(each: window)
        let (inputs, targets) = try windows.cut(series(windows.values(for: count)), count: count)
        return try Dataset(
            "Seasonal series",
            "Windows of \(window) hours with a daily and a weekly rhythm; tell the value \(horizon) hours later.",
            origin: .made(seed: seed), inputs: inputs, targets: targets)
    }

    /// So many hours of the series.
    func series(_ length: Int) -> [Double] {
        var generator = SplitMix64(seed: seed)
        let start = generator.uniform(0, 168)
        return (0..<length).map { hour in
            let time = start + Double(hour)
            let day = Turns.sine(time / 24) + 0.4 * Turns.sine(time / 12 + 0.1)
            return day + 0.7 * Turns.sine(time / 168) + noise * generator.normal()
        }
    }
}

extension Datasets {
    /// Windows of a series with a daily and a weekly rhythm, and the value some hours later.
    public static func seasonal(
        count: Int = 2_000, window: Int = 48, horizon: Int = 12, noise: Double = 0.1, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try Seasonal(count: count, window: window, horizon: horizon, noise: noise, seed: seed).make()
        }
    }
}
