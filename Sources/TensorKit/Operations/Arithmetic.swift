extension Checked {
    public static func add(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        try combine(a, b, "add", +).recorded(
            (a, { $0.summed(to: a.shape) }),
            (b, { $0.summed(to: b.shape) }))
    }

    public static func subtract(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        try combine(a, b, "subtract", -).recorded(
            (a, { $0.summed(to: a.shape) }),
            (b, { (-$0).summed(to: b.shape) }))
    }

    public static func multiply(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        let (x, y) = (a.detached, b.detached)
        return try combine(a, b, "multiply", *).recorded(
            (a, { ($0 * y).summed(to: x.shape) }),
            (b, { ($0 * x).summed(to: y.shape) }))
    }

    public static func divide(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        let (x, y) = (a.detached, b.detached)
        return try combine(a, b, "divide", /).recorded(
            (a, { ($0 / y).summed(to: x.shape) }),
            (b, { (-$0 * x / (y * y)).summed(to: y.shape) }))
    }

    /// The larger of each pair; where equal, the gradient goes to the left.
    public static func maximum(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        let (x, y) = (a.detached, b.detached)
        return try combine(a, b, "compare", { $0 >= $1 ? $0 : $1 }).recorded(
            (a, { ($0 * (x .>= y)).summed(to: x.shape) }),
            (b, { ($0 * (x .< y)).summed(to: y.shape) }))
    }

    /// The smaller of each pair; where equal, the gradient goes to the left.
    public static func minimum(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
        let (x, y) = (a.detached, b.detached)
        return try combine(a, b, "compare", { $0 <= $1 ? $0 : $1 }).recorded(
            (a, { ($0 * (x .<= y)).summed(to: x.shape) }),
            (b, { ($0 * (x .> y)).summed(to: y.shape) }))
    }

    /// 1 where the comparison holds, 0 elsewhere; no gradient flows.
    public static func compare(
        _ a: Tensor, _ b: Tensor, _ holds: (Real, Real) -> Bool
    ) throws(TensorError) -> Tensor {
        try combine(a, b, "compare") { holds($0, $1) ? 1 : 0 }
    }

    @inline(__always)
    private static func combine(
        _ a: Tensor, _ b: Tensor, _ verb: String, _ operation: (Real, Real) -> Real
    ) throws(TensorError) -> Tensor {
        let (x, y) = (a.buffer.pointer, b.buffer.pointer)
        if a.shape == b.shape {
            return Tensor(shape: a.shape) { z in for i in 0..<a.count { z[i] = operation(x[i], y[i]) } }
        }
        if b.shape.isEmpty {
            let right = y[0]
            return Tensor(shape: a.shape) { z in for i in 0..<a.count { z[i] = operation(x[i], right) } }
        }
        if a.shape.isEmpty {
            let left = x[0]
            return Tensor(shape: b.shape) { z in for i in 0..<b.count { z[i] = operation(left, y[i]) } }
        }
        let plan = try Broadcast(a.shape, b.shape, verb: verb)
        let (stepA, stepB) = (plan.leftStrides.last ?? 0, plan.rightStrides.last ?? 0)
        return Tensor(shape: plan.shape) { z in
            plan.forEachRow { start, left, right, length in
                for i in 0..<length { z[start + i] = operation(x[left + i * stepA], y[right + i * stepB]) }
            }
        }
    }
}

extension Tensor {
    public static func + (a: Tensor, b: Tensor) -> Tensor {
        trapping { () throws(TensorError) in try Checked.add(a, b) }
    }
    public static func - (a: Tensor, b: Tensor) -> Tensor {
        trapping { () throws(TensorError) in try Checked.subtract(a, b) }
    }
    /// Number by number; `matmul` is the product of matrices.
    public static func * (a: Tensor, b: Tensor) -> Tensor {
        trapping { () throws(TensorError) in try Checked.multiply(a, b) }
    }
    public static func / (a: Tensor, b: Tensor) -> Tensor {
        trapping { () throws(TensorError) in try Checked.divide(a, b) }
    }

    public static func + (a: Tensor, b: Double) -> Tensor { a + Tensor(b) }
    public static func - (a: Tensor, b: Double) -> Tensor { a - Tensor(b) }
    public static func * (a: Tensor, b: Double) -> Tensor { a * Tensor(b) }
    public static func / (a: Tensor, b: Double) -> Tensor { a / Tensor(b) }
    public static func + (a: Double, b: Tensor) -> Tensor { Tensor(a) + b }
    public static func - (a: Double, b: Tensor) -> Tensor { Tensor(a) - b }
    public static func * (a: Double, b: Tensor) -> Tensor { Tensor(a) * b }
    public static func / (a: Double, b: Tensor) -> Tensor { Tensor(a) / b }

    public static prefix func - (a: Tensor) -> Tensor { a * -1 }

    public static func += (a: inout Tensor, b: Tensor) { a = a + b }
    public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
    public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
    public static func /= (a: inout Tensor, b: Tensor) { a = a / b }
    public static func *= (a: inout Tensor, b: Double) { a = a * b }
    public static func /= (a: inout Tensor, b: Double) { a = a / b }

    /// 1 where `a` is greater, 0 elsewhere.
    public static func .> (a: Tensor, b: Tensor) -> Tensor { compare(a, b, >) }
    public static func .< (a: Tensor, b: Tensor) -> Tensor { compare(a, b, <) }
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { compare(a, b, >=) }
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { compare(a, b, <=) }
    public static func .== (a: Tensor, b: Tensor) -> Tensor { compare(a, b, ==) }

    private static func compare(_ a: Tensor, _ b: Tensor, _ holds: (Real, Real) -> Bool) -> Tensor {
        trapping { () throws(TensorError) in try Checked.compare(a, b, holds) }
    }
}

public func maximum(_ a: Tensor, _ b: Tensor) -> Tensor {
    trapping { () throws(TensorError) in try Checked.maximum(a, b) }
}
public func minimum(_ a: Tensor, _ b: Tensor) -> Tensor {
    trapping { () throws(TensorError) in try Checked.minimum(a, b) }
}
