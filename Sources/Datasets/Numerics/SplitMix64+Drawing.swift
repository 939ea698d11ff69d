import TensorKit

extension SplitMix64 {
    /// About normal, mean 0 and deviation 1, from one draw: the sum of four 16-bit parts. For the noise of pictures, where
    /// millions are needed; never beyond ±3.5.
    mutating func roughNormal() -> Double {
        let bits = next()
        let sum = (bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + bits >> 48
        return (Double(sum) * 0x1p-16 - 2) * 1.7320508075688772
    }

    /// One of the values, each as likely as the others.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// A random direction, by refusing points outside the disc: no trigonometry.
    mutating func direction() -> (x: Double, y: Double) {
        while true {
            let (x, y) = (uniform(-1, 1), uniform(-1, 1))
            let square = x * x + y * y
            if square > 0.01, square < 1 { return (x / square.squareRoot(), y / square.squareRoot()) }
        }
    }
}
