import Foundation

extension Scalar {
    public static func + (a: Scalar, b: Scalar) -> Scalar { Scalar(a.value + b.value, .add, (a, 1), (b, 1)) }
    public static func - (a: Scalar, b: Scalar) -> Scalar { Scalar(a.value - b.value, .subtract, (a, 1), (b, -1)) }
    public static func * (a: Scalar, b: Scalar) -> Scalar {
        Scalar(a.value * b.value, .multiply, (a, b.value), (b, a.value))
    }
    public static func / (a: Scalar, b: Scalar) -> Scalar {
        Scalar(a.value / b.value, .divide, (a, 1 / b.value), (b, -a.value / (b.value * b.value)))
    }
    public static prefix func - (a: Scalar) -> Scalar { Scalar(-a.value, .negate, (a, -1)) }

    public static func + (a: Scalar, b: Double) -> Scalar { a + Scalar(constant: b) }
    public static func - (a: Scalar, b: Double) -> Scalar { a - Scalar(constant: b) }
    public static func * (a: Scalar, b: Double) -> Scalar { a * Scalar(constant: b) }
    public static func / (a: Scalar, b: Double) -> Scalar { a / Scalar(constant: b) }
    public static func + (a: Double, b: Scalar) -> Scalar { Scalar(constant: a) + b }
    public static func - (a: Double, b: Scalar) -> Scalar { Scalar(constant: a) - b }
    public static func * (a: Double, b: Scalar) -> Scalar { Scalar(constant: a) * b }
    public static func / (a: Double, b: Scalar) -> Scalar { Scalar(constant: a) / b }

    public static func += (a: inout Scalar, b: Scalar) { a = a + b }
    public static func -= (a: inout Scalar, b: Scalar) { a = a - b }
    public static func *= (a: inout Scalar, b: Scalar) { a = a * b }
    public static func /= (a: inout Scalar, b: Scalar) { a = a / b }
}

public func exp(_ a: Scalar) -> Scalar {
    let y = exp(a.value)
    return Scalar(y, .exp, (a, y))
}

public func log(_ a: Scalar) -> Scalar { Scalar(log(a.value), .log, (a, 1 / a.value)) }

public func sqrt(_ a: Scalar) -> Scalar {
    let y = a.value.squareRoot()
    return Scalar(y, .sqrt, (a, 0.5 / y))
}

/// The slope by the exponent exists above 0 alone; elsewhere the drawing of a graph shows 0 in its place.
public func pow(_ a: Scalar, _ exponent: Double) -> Scalar {
    let y = pow(a.value, exponent)
    // x⁰ is flat even at 0, where 0 · x⁻¹ would be no number.
    let slope = exponent == 0 ? 0 : exponent * pow(a.value, exponent - 1)
    return Scalar(y, .power, (a, slope), (Scalar(constant: exponent), a.value > 0 ? y * log(a.value) : 0))
}

public func tanh(_ a: Scalar) -> Scalar {
    let y = tanh(a.value)
    return Scalar(y, .tanh, (a, 1 - y * y))
}

public func sigmoid(_ a: Scalar) -> Scalar {
    let y = sigmoid(a.value)
    return Scalar(y, .sigmoid, (a, y * (1 - y)))
}

public func relu(_ a: Scalar) -> Scalar { Scalar(max(a.value, 0), .relu, (a, a.value > 0 ? 1 : 0)) }
public func sin(_ a: Scalar) -> Scalar { Scalar(sin(a.value), .sin, (a, cos(a.value))) }
public func cos(_ a: Scalar) -> Scalar { Scalar(cos(a.value), .cos, (a, -sin(a.value))) }

/// 1 / (1 + e⁻ˣ), of a plain number.
public func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
