import TensorKit

/// How weights are drawn before training.
public enum Initializer: Hashable, Codable, Sendable {
    case zeros
    case constant(Double)
    /// Evenly within ±limit.
    case uniform(Double)
    case normal(deviation: Double)
    /// Evenly within ±√(6 / (fan-in + fan-out)) (Glorot & Bengio 2010): Keras's choice.
    case glorotUniform
    /// Evenly within ±√(6 / fan-in) (He et al. 2015): for ReLU.
    case heUniform
    /// Normal with variance 2 / fan-in (He et al. 2015).
    case heNormal
    /// Evenly within ±1/√fan-in: PyTorch's choice.
    case fanInUniform
    /// Each square block of rows a random rotation (Saxe et al. 2014): for recurrent weights.
    case orthogonal
    /// Blocks of rows, each with a constant: an LSTM's biases with 1 for the forget gate.
    case blocks([Double])

    func check(_ name: String) throws(TensorError) {
        let values: [Double] =
            switch self {
            case .constant(let value), .uniform(let value), .normal(let value): [value]
            case .blocks(let values): values
            case .zeros, .glorotUniform, .heUniform, .heNormal, .fanInUniform, .orthogonal: []
            }
        for value in values where !value.isFinite { throw .notANumber("the start of \(name)", value, in: "a layer") }
    }

    /// Rows of (out, in, …) are outputs: fan-in is the rest of the shape, fan-out the rows times the kernel's area.
    func draw(_ shape: Shape, seed: UInt64) -> Tensor {
        let area = shape.dropFirst(2).reduce(1, *)
        let fanIn = Double(shape.count > 1 ? shape[1] * area : shape.first ?? 1)
        let fanOut = Double((shape.first ?? 1) * area)
        switch self {
        case .zeros: return .zeros(shape: shape)
        case .constant(let value): return .full(shape: shape, value: value)
        case .uniform(let limit): return Self.uniform(shape, limit, seed)
        case .normal(let deviation): return Self.normal(shape, deviation, seed)
        case .glorotUniform: return Self.uniform(shape, (6 / (fanIn + fanOut)).squareRoot(), seed)
        case .heUniform: return Self.uniform(shape, (6 / fanIn).squareRoot(), seed)
        case .heNormal: return Self.normal(shape, (2 / fanIn).squareRoot(), seed)
        case .fanInUniform: return Self.uniform(shape, (1 / fanIn).squareRoot(), seed)
        case .orthogonal: return Self.rotations(shape, seed)
        case .blocks(let values): return Self.blocks(shape, values)
        }
    }

    private static func uniform(_ shape: Shape, _ limit: Double, _ seed: UInt64) -> Tensor {
        Tensor.random(shape: shape, seed: seed) { $0.uniform(-limit, limit) }
    }

    private static func normal(_ shape: Shape, _ deviation: Double, _ seed: UInt64) -> Tensor {
        Tensor.random(shape: shape, seed: seed) { deviation * $0.normal() }
    }

    private static func blocks(_ shape: Shape, _ values: [Double]) -> Tensor {
        let width = shape.reduce(1, *) / max(values.count, 1)
        return Tensor(values.flatMap { [Double](repeating: $0, count: width) }).reshaped(shape)
    }

    /// Rows of normal numbers made orthogonal and of length 1 (Gram & Schmidt), block by block of as many rows as there
    /// are columns.
    private static func rotations(_ shape: Shape, _ seed: UInt64) -> Tensor {
        let columns = shape.dropFirst().reduce(1, *)
        var generator = SplitMix64(seed: seed)
        var rows: [[Double]] = []
        for row in 0..<(shape.first ?? 0) {
            let start = row - row % max(columns, 1)
            var fresh = (0..<columns).map { _ in generator.normal() }
            for earlier in rows[start...] {
                let overlap = zip(fresh, earlier).reduce(0) { $0 + $1.0 * $1.1 }
                for column in 0..<columns { fresh[column] -= overlap * earlier[column] }
            }
            let length = fresh.reduce(0) { $0 + $1 * $1 }.squareRoot()
            rows.append(fresh.map { $0 / max(length, 1e-12) })
        }
        return Tensor(rows).reshaped(shape)
    }
}
