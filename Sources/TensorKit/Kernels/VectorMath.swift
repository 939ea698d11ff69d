import Foundation

/// Exponentials of many numbers at once, in place.
///
/// In single precision: e^x = 2ⁿ·e^r with |r| ≤ ½ ln 2, ln 2 split in two (Cody & Waite 1980), and a polynomial of
/// degree 6 for e^r; within 1–2 units in the last place over the whole range.
package enum VectorMath {
    package static func exp(_ x: UnsafeMutablePointer<Real>, _ count: Int) {
        apply(x, count) { argument in
            // Past either end of the range: what single precision rounds to.
            lanesExp(argument).replacing(with: .infinity, where: argument .> 88.73)
                .replacing(with: 0, where: argument .< -87.34)
        }
    }

    /// 1 / (1 + e⁻ˣ).
    package static func sigmoid(_ x: UnsafeMutablePointer<Real>, _ count: Int) {
        apply(x, count) { 1 / (1 + lanesExp(-$0)) }
    }

    /// Odd polynomial near 0, where 1 − 2/(e²ˣ + 1) would lose digits.
    package static func tanh(_ x: UnsafeMutablePointer<Real>, _ count: Int) { apply(x, count) { lanesTanh($0) } }

    /// eˣ / Σ eˣ, with the largest x taken off first so that nothing overflows.
    package static func softmax(_ x: UnsafeMutablePointer<Real>, _ count: Int) {
        let top = largest(x, count)
        for index in 0..<count { x[index] -= top }
        exp(x, count)
        let scale = 1 / total(x, count)
        for index in 0..<count { x[index] *= scale }
    }

    /// x − ln Σ eˣ.
    package static func logSoftmax(_ x: UnsafeMutablePointer<Real>, _ count: Int) {
        let top = largest(x, count)
        var sum = 0.0
        for index in 0..<count { sum += Foundation.exp(Double(x[index] - top)) }
        let shift = top + Real(Foundation.log(sum))
        for index in 0..<count { x[index] -= shift }
    }

    private static func largest(_ x: UnsafeMutablePointer<Real>, _ count: Int) -> Real {
        var top = x[0]
        for index in 1..<max(count, 1) where x[index] > top { top = x[index] }
        return top
    }

    private static func total(_ x: UnsafeMutablePointer<Real>, _ count: Int) -> Real {
        var sum: Real = 0
        for index in 0..<count { sum += x[index] }
        return sum
    }

    @inline(__always)
    private static func apply(_ x: UnsafeMutablePointer<Real>, _ count: Int, _ function: (Lanes) -> Lanes) {
        let raw = UnsafeMutableRawPointer(x)
        let size = MemoryLayout<Real>.stride
        var index = 0
        while index &+ 8 <= count {
            let lanes = raw.loadUnaligned(fromByteOffset: index &* size, as: Lanes.self)
            raw.storeBytes(of: function(lanes), toByteOffset: index &* size, as: Lanes.self)
            index &+= 8
        }
        guard index < count else { return }
        var rest = Lanes.zero
        for lane in 0..<count - index { rest[lane] = x[index + lane] }
        let values = function(rest)
        for lane in 0..<count - index { x[index + lane] = values[lane] }
    }
}

#if DOUBLE_PRECISION
private func lanesExp(_ x: Lanes) -> Lanes {
    var y = x
    for lane in x.indices { y[lane] = Foundation.exp(x[lane]) }
    return y
}

private func lanesTanh(_ x: Lanes) -> Lanes {
    var y = x
    for lane in x.indices { y[lane] = Foundation.tanh(x[lane]) }
    return y
}
#else
@inline(__always)
private func lanesExp(_ argument: Lanes) -> Lanes {
    // Past ±88 single precision has no number left; a nan passes through the comparisons and stays one.
    let x = argument.replacing(with: 88.72, where: argument .> 88.72).replacing(with: -87.33, where: argument .< -87.33)
    // Adding 1.5·2²³ leaves the nearest whole number in the low bits.
    let shifted = Lanes(repeating: 12_582_912).addingProduct(x, Lanes(repeating: 1.442_695_04))
    let n = shifted - 12_582_912
    var r = x.addingProduct(n, Lanes(repeating: -0.693_359_375))
    r = r.addingProduct(n, Lanes(repeating: 2.121_944_4e-4))
    var p = Lanes(repeating: 1.987_569_15e-4)
    p = Lanes(repeating: 1.398_199_95e-3).addingProduct(p, r)
    p = Lanes(repeating: 8.333_452e-3).addingProduct(p, r)
    p = Lanes(repeating: 4.166_579_6e-2).addingProduct(p, r)
    p = Lanes(repeating: 1.666_666_55e-1).addingProduct(p, r)
    p = Lanes(repeating: 0.5).addingProduct(p, r)
    p = (r + 1).addingProduct(p, r * r)
    let whole = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4B40_0000
    // 2ⁿ in two factors, since n reaches 128 where the exponent field ends.
    let half = whole &>> 1
    let one = unsafeBitCast((half &+ 127) &<< 23, to: Lanes.self)
    let other = unsafeBitCast((whole &- half &+ 127) &<< 23, to: Lanes.self)
    return p * one * other
}

@inline(__always)
private func lanesTanh(_ x: Lanes) -> Lanes {
    let magnitude = x.replacing(with: -x, where: x .< 0)
    let far = 1 - 2 / (lanesExp(magnitude + magnitude) + 1)
    let s = x * x
    var p = Lanes(repeating: -5.704_988_7e-3)
    p = Lanes(repeating: 2.063_908_9e-2).addingProduct(p, s)
    p = Lanes(repeating: -5.373_971_6e-2).addingProduct(p, s)
    p = Lanes(repeating: 1.333_144_2e-1).addingProduct(p, s)
    p = Lanes(repeating: -3.333_328_2e-1).addingProduct(p, s)
    let near = x.addingProduct(p * s, x)
    let signed = far.replacing(with: -far, where: x .< 0)
    return signed.replacing(with: near, where: magnitude .< 0.625)
}
#endif
