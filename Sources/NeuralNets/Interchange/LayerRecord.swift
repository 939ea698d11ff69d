import TensorKit

/// A layer's settings as plain data, so that a file can say what its weights belong to.
struct LayerRecord: Hashable, Codable, Sendable {
    var kind: String
    /// Whole numbers by name: filters, kernel, units.
    var sizes: [String: Int] = [:]
    /// Other numbers by name: rates, epsilons.
    var numbers: [String: Double] = [:]
    var padding: Int?
    var activation: String?
    var slope: Double?
    /// How weights are drawn when the layer is reinitialised; the layer's own rule where none is named.
    var initializer: Initializer?
    /// Of a whole model: the places of the parameters that keep still.
    var frozen: [Int]?
    var shape: [Int] = []
    /// Layers inside, row by row.
    var rows: [[LayerRecord]] = []

    func size(_ name: String) throws(TensorError) -> Int {
        guard let value = sizes[name] else { throw .incompleteRecord(kind, name) }
        return value
    }

    func number(_ name: String) throws(TensorError) -> Double {
        guard let value = numbers[name] else { throw .incompleteRecord(kind, name) }
        return value
    }

    func flag(_ name: String) -> Bool { sizes[name] == 1 }

    // Two negative numbers stand for the paddings that are not counts.
    var paddingValue: Padding { padding == -1 ? .same : padding.map { $0 >= 0 ? .zeros($0) : .valid } ?? .valid }

    mutating func set(_ padding: Padding) {
        switch padding {
        case .valid: self.padding = -2
        case .same: self.padding = -1
        case .zeros(let count): self.padding = count
        }
    }

    func activationValue() throws(TensorError) -> ActivationFunction {
        switch activation {
        case nil, "linear": return .linear
        case "relu": return .relu
        case "relu6": return .relu6
        case "leakyRelu": return .leakyRelu(slope ?? 0.01)
        case "sigmoid": return .sigmoid
        case "tanh": return .tanh
        case "softmax": return .softmax
        case "swish": return .swish
        case "gelu": return .gelu
        case .some(let name): throw .unknownActivation(name)
        }
    }

    mutating func set(_ activation: ActivationFunction) {
        self.activation = activation.name
        if case .leakyRelu(let slope) = activation { self.slope = slope }
    }
}

extension ActivationFunction {
    /// As code writes it, without its setting: `leakyRelu`.
    var name: String {
        switch self {
        case .linear: "linear"
        case .relu: "relu"
        case .relu6: "relu6"
        case .leakyRelu: "leakyRelu"
        case .sigmoid: "sigmoid"
        case .tanh: "tanh"
        case .softmax: "softmax"
        case .swish: "swish"
        case .gelu: "gelu"
        }
    }
}

extension TensorError {
    static func incompleteRecord(_ kind: String, _ name: String) -> TensorError {
        TensorError("incomplete-architecture", "the file's \(kind) does not say its \(name)")
    }

    static func unknownActivation(_ name: String) -> TensorError {
        TensorError("unknown-activation", "the file names an activation \"\(name)\", which is not known")
    }

    static func unknownLayer(_ kind: String) -> TensorError {
        TensorError("unknown-layer", "the file names a layer \(kind), which cannot be made from a file")
    }

    static func cannotRecord(_ kind: String) -> TensorError {
        TensorError("cannot-record", "a model with a layer \(kind) cannot be written to a file")
    }
}
