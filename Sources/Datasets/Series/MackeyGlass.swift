import TensorKit

/// Windows of the chaotic series of Mackey and Glass (1977): the value some steps later is to be told.
///
/// dx/dt = 0.2 x(t−τ) / (1 + x(t−τ)¹⁰) − 0.1 x(t), by Euler's method with ten steps to a unit of time. Twelve steps ahead,
/// saying the last value again is worse than saying the mean, and a linear model is far from perfect.
public struct MackeyGlass: DatasetRecipe {
    /// How many windows, one beginning a unit of time after the other.
    public var count: Int
    /// Values that are seen.
    public var window: Int
    /// Units of time from the last value seen to the one to be told.
    public var horizon: Int
    /// The delay τ in units of time; from 17 on the series is chaotic.
    public var delay: Int
    public var seed: UInt64

    private static let stepsPerUnit = 10
    /// Units of time left out, until the start is forgotten.
    private static let warmUp = 500

    public init(count: Int = 3_000, window: Int = 24, horizon: Int = 12, delay: Int = 17, seed: UInt64 = 1) {
        self.count = count
        self.window = window
        self.horizon = horizon
        self.delay = delay
        self.seed = seed
    }

    public func make() throws(TensorError) -> Dataset {
        let windows = SlidingWindows(length: window, horizon: horizon)
        try windows.check()
        try require("the delay", delay, atLeast: 1, atMost: 1_000)
        try checkCount(each: window)
        let (inputs, targets) = try windows.cut(series(windows.values(for: count)), count: count)
        return try Dataset(
            "Mackey-Glass series",
            "Windows of \(window) values of a chaotic series; tell the value \(horizon) steps later.",
            origin: .made(seed: seed), inputs: inputs, targets: targets)
    }

    /// So many values of the series, a unit of time apart.
    func series(_ length: Int) -> [Double] {
        var generator = SplitMix64(seed: seed)
        let past = delay * Self.stepsPerUnit
        var values = (0...past).map { _ in generator.uniform(1.1, 1.3) }
        values.reserveCapacity(past + (Self.warmUp + length) * Self.stepsPerUnit + 1)
        for step in 0..<(Self.warmUp + length) * Self.stepsPerUnit {
            let delayed = values[step]
            let square = delayed * delayed
            let tenth = square * square * square * square * square
            let now = values[step + past]
            values.append(now + (0.2 * delayed / (1 + tenth) - 0.1 * now) / Double(Self.stepsPerUnit))
        }
        return (0..<length).map { values[past + (Self.warmUp + $0) * Self.stepsPerUnit] }
    }
}

extension Datasets {
    /// Windows of a chaotic series, and the value some steps later.
    public static func mackeyGlass(
        count: Int = 3_000, window: Int = 24, horizon: Int = 12, delay: Int = 17, seed: UInt64 = 1
    ) -> Dataset {
        trapping { () throws(TensorError) in
            try MackeyGlass(count: count, window: window, horizon: horizon, delay: delay, seed: seed).make()
        }
    }
}
