import TensorKit

/// What the processor can do at most, as its products of matrices show: a large one by OpenBLAS on one thread.
enum MachinePeak {
    /// In 10⁹ additions and multiplications a second: the best of several products.
    static func measured() -> Double {
        let size = 768
        let a = Buffer(count: size * size, repeating: 0.5)
        let c = Buffer(count: size * size)
        let product = MatrixProduct(rows: size, columns: size, inner: size)
        let clock = ContinuousClock()
        let times = (0..<7).map { _ in
            clock.measure { product.run(a.pointer, a.pointer, into: c.pointer) } / .seconds(1)
        }
        return withExtendedLifetime((a, c)) { 2 * Double(size * size * size) / (times.min() ?? 1) / 1e9 }
    }
}
