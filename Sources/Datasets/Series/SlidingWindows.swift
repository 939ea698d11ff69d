import TensorKit

/// A series cut into windows, each with the value that comes some steps after its end, in order of time.
struct SlidingWindows {
    /// Steps that are seen.
    let length: Int
    /// Steps from the last one seen to the one to be told.
    let horizon: Int

    func check() throws(TensorError) {
        try require("the window", length, atLeast: 1, atMost: 100_000)
        try require("the horizon", horizon, atLeast: 1, atMost: 100_000)
    }

    /// How many values `count` windows need.
    func values(for count: Int) -> Int { count == 0 ? 0 : count + length + horizon - 1 }

    /// Windows `[length, 1]` and targets `[1]`.
    func cut(_ series: [Double], count: Int) throws(TensorError) -> (inputs: Samples, targets: Samples) {
        let values = Self.standardized(series)
        var numbers: [Real] = []
        var targets: [Real] = []
        numbers.reserveCapacity(count * length)
        for start in 0..<count {
            numbers += values[start..<start + length].map { Real($0) }
            targets.append(Real(values[start + length + horizon - 1]))
        }
        return (
            try Samples(shape: [length, 1], numbers: numbers), try Samples(shape: [1], numbers: targets)
        )
    }

    /// Mean 0 and deviation 1: a forecast that always says 0 then has a mean squared error of about 1.
    private static func standardized(_ series: [Double]) -> [Double] {
        let number = Double(max(series.count, 1))
        let mean = series.reduce(0, +) / number
        let deviation = (series.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / number).squareRoot()
        return series.map { ($0 - mean) / (deviation > 0 ? deviation : 1) }
    }
}
