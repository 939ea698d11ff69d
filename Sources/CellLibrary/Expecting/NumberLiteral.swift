import TensorKit
import Trace

/// Numbers as a cell writes them.
enum NumberLiteral {
    /// The most numbers that are recorded at once.
    static let limit = 1_000

    /// Nine digits: more than a tolerance of a millionth needs. `nil` for what is not finite.
    static func of(_ value: Double) -> String? { value.isFinite ? NumberStyle.full.format(value) : nil }

    static func of(_ values: [Double]) -> String? {
        guard values.count <= limit else { return nil }
        return list(values.map(of))
    }

    static func of(_ rows: [[Double]]) -> String? {
        guard rows.map(\.count).reduce(0, +) <= limit else { return nil }
        return list(rows.map(of))
    }

    static func of(_ tensor: Tensor) -> String? {
        guard tensor.count <= limit else { return nil }
        let numbers = tensor.scalars.map { Double($0) }
        return nested(numbers[...], Array(tensor.shape)[...])
    }

    private static func nested(_ values: ArraySlice<Double>, _ shape: ArraySlice<Int>) -> String? {
        guard let size = shape.first else { return values.first.flatMap(of) }
        guard size > 0 else { return "[]" }
        let step = values.count / size
        return list((0..<size).map { nested(values.dropFirst($0 * step).prefix(step), shape.dropFirst()) })
    }

    private static func list(_ parts: [String?]) -> String? {
        let known = parts.compactMap { $0 }
        return known.count == parts.count ? "[" + known.joined(separator: ", ") + "]" : nil
    }
}
