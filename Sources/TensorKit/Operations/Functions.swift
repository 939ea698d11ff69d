import Foundation

/// Functions of each number by itself: f and, for the gradient, f′ from the argument x and the result y.
extension Checked {
    public static func exp(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a, VectorMath.exp).recorded(a) { _, y in y }
    }

    public static func log(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee = Foundation.log($0.pointee) }.recorded(a) { x, _ in 1 / x }
    }

    public static func sqrt(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee = $0.pointee.squareRoot() }.recorded(a) { _, y in 0.5 / y }
    }

    public static func square(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee *= $0.pointee }.recorded(a) { x, _ in 2 * x }
    }

    public static func abs(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee = Swift.abs($0.pointee) }.recorded(a) { x, _ in (x .> 0) - (x .< 0) }
    }

    /// x to the power of `exponent`.
    public static func pow(_ a: Tensor, _ exponent: Double) throws(TensorError) -> Tensor {
        let power = Real(exponent)
        return try map(a) { $0.pointee = Foundation.pow($0.pointee, power) }.recorded(a) { x, _ in
            // x⁰ is flat even at 0, where 0 · x⁻¹ would be no number.
            exponent == 0
                ? .zeros(like: x) : trapping { () throws(TensorError) in try Checked.pow(x, exponent - 1) } * exponent
        }
    }

    public static func sin(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee = Foundation.sin($0.pointee) }.recorded(a) { x, _ in TensorKit.cos(x) }
    }

    public static func cos(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee = Foundation.cos($0.pointee) }.recorded(a) { x, _ in -TensorKit.sin(x) }
    }

    /// max(0, x); the slope at 0 is 0, as everywhere in practice.
    public static func relu(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a) { $0.pointee = $0.pointee > 0 ? $0.pointee : 0 }.recorded(a) { x, _ in x .> 0 }
    }

    /// x where positive, `slope`·x elsewhere (Maas et al. 2013).
    public static func leakyRelu(_ a: Tensor, slope: Double = 0.01) throws(TensorError) -> Tensor {
        let s = Real(slope)
        return try map(a) { $0.pointee = $0.pointee > 0 ? $0.pointee : s * $0.pointee }
            .recorded(a) { x, _ in (x .> 0) + (x .<= 0) * slope }
    }

    /// 1 / (1 + e⁻ˣ); σ′ = y (1 − y).
    public static func sigmoid(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a, VectorMath.sigmoid).recorded(a) { _, y in y * (1 - y) }
    }

    /// tanh′ = 1 − y².
    public static func tanh(_ a: Tensor) throws(TensorError) -> Tensor {
        try map(a, VectorMath.tanh).recorded(a) { _, y in 1 - y * y }
    }

    private static func map(_ a: Tensor, _ function: (UnsafeMutablePointer<Real>, Int) -> Void) -> Tensor {
        let result = Buffer(copyOf: a.buffer)
        function(result.pointer, a.count)
        return Tensor(shape: a.shape, buffer: result)
    }

    @inline(__always)
    private static func map(_ a: Tensor, _ function: (UnsafeMutablePointer<Real>) -> Void) -> Tensor {
        map(a) { pointer, count in for index in 0..<count { function(pointer + index) } }
    }
}

extension Tensor {
    /// Notes down an elementwise function by its slope at (x, y).
    fileprivate func recorded(
        _ a: Tensor, slope: @escaping (_ x: Tensor, _ y: Tensor) -> Tensor
    ) throws(TensorError) -> Tensor {
        let (x, y) = (a.detached, self)
        return try recorded((a, { $0 * slope(x, y) }))
    }
}

public func exp(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.exp(a) } }
public func log(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.log(a) } }
public func sqrt(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.sqrt(a) } }
public func square(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.square(a) } }
public func abs(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.abs(a) } }
public func pow(_ a: Tensor, _ exponent: Double) -> Tensor {
    trapping { () throws(TensorError) in try Checked.pow(a, exponent) }
}
public func sin(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.sin(a) } }
public func cos(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.cos(a) } }
public func relu(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.relu(a) } }
public func leakyRelu(_ a: Tensor, slope: Double = 0.01) -> Tensor {
    trapping { () throws(TensorError) in try Checked.leakyRelu(a, slope: slope) }
}
public func sigmoid(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.sigmoid(a) } }
public func tanh(_ a: Tensor) -> Tensor { trapping { () throws(TensorError) in try Checked.tanh(a) } }
