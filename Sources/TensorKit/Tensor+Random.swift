extension Tensor {
    /// Evenly distributed between `low` and `high`; without a seed, the next of the shared stream.
    public static func randomUniform(
        _ sizes: Int..., from low: Double = 0, to high: Double = 1, seed: UInt64? = nil
    ) -> Tensor {
        random(shape: sizes, seed: seed) { $0.uniform(low, high) }
    }

    /// Normally distributed.
    public static func randomNormal(
        _ sizes: Int..., mean: Double = 0, deviation: Double = 1, seed: UInt64? = nil
    ) -> Tensor {
        random(shape: sizes, seed: seed) { mean + deviation * $0.normal() }
    }

    /// Evenly distributed between −1 and 1: a picture of noise on which plain gradient descent with rate 1 still settles.
    public static func random(_ sizes: Int..., seed: UInt64? = nil) -> Tensor {
        random(shape: sizes, seed: seed) { $0.uniform(-1, 1) }
    }

    public static func random(shape: Shape, seed: UInt64? = nil, _ draw: (inout SplitMix64) -> Double) -> Tensor {
        trapping { () throws(TensorError) in try Checked.random(shape: shape, seed: seed, draw) }
    }
}

extension Checked {
    public static func random(
        shape: Shape, seed: UInt64? = nil, _ draw: (inout SplitMix64) -> Double
    ) throws(TensorError) -> Tensor {
        let count = try shape.checkedCount()
        var generator = SplitMix64(seed: seed ?? RandomSource.shared.nextSeed())
        return Tensor(shape: shape) { pointer in
            for index in 0..<count { pointer[index] = Real(draw(&generator)) }
        }
    }
}
