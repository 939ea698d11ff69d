import TensorKit

/// Every output a weighted sum of every input: y = f(W·x + b), on the last axis of what comes in.
public struct Dense: Layer {
    public let units: Int
    public let activation: ActivationFunction
    /// `weight` (out, in) and, unless left out, `bias` (out).
    public var parameters: [Parameter] = []
    private let usesBias: Bool
    private let initializer: Initializer
    private let l2: Double
    private var isFrozen = false

    /// - Parameter inputs: how many numbers come in; a model tells the layer by itself.
    public init(
        _ units: Int, inputs: Int? = nil, activation: ActivationFunction = .linear, useBias: Bool = true,
        initializer: Initializer = .glorotUniform, l2: Double = 0
    ) {
        self.units = units
        self.activation = activation
        usesBias = useBias
        self.initializer = initializer
        self.l2 = l2
        if let inputs { declare(inputs) }
    }

    /// A layer with given weights (out, in), and biases (out) or none.
    public init(weights: Tensor, bias: Tensor? = nil, activation: ActivationFunction = .linear) {
        self = trapping { () throws(TensorError) in
            try Checked.dense(weights: weights, bias: bias, activation: activation)
        }
    }

    public init(weights: [[Double]], bias: [Double]? = nil, activation: ActivationFunction = .linear) {
        self.init(weights: Tensor(weights), bias: bias.map { Tensor($0) }, activation: activation)
    }

    private mutating func declare(_ inputs: Int) {
        var weight = Parameter("weight", [units, inputs], initializer)
        weight.l2 = l2
        parameters = [weight] + (usesBias ? [Parameter("bias", [units], .zeros, role: .bias)] : [])
        if isFrozen { parameters.keepStill() }
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        parameters.keepStill()
    }

    public var kind: String { "Dense" }
    public var inputRank: Int? { parameters.isEmpty ? nil : 1 }
    public var layout: LayoutNeed { .channelsLast }
    public var weights: Tensor { parameters[0].tensor }
    public var bias: Tensor? { usesBias ? parameters[1].tensor : nil }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try LayerSizes.check(kind, ["units": units])
        try activation.check(kind)
        guard let inputs = input.last else { throw .noExample(kind) }
        if let declared = parameters.first?.shape[1], declared != inputs {
            throw .wrongInputs(kind, expected: declared, input: input)
        }
        return input.dropLast() + [units]
    }

    public func prepared(for input: Shape) throws(TensorError) -> Dense {
        _ = try outputShape(for: input)
        guard parameters.isEmpty else { return self }
        var copy = self
        copy.declare(input[input.count - 1])
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int { input.reduce(1, *) * units }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        DensePass(self, from: input, to: try outputShape(for: input), capacity)
    }
}

/// Forward: Y = f(X·Wᵀ + b). Backward, with G = ∂L/∂Y · f′: ∂L/∂W = Gᵀ·X, ∂L/∂b = Σ G, ∂L/∂X = G·W.
private final class DensePass: LayerPass {
    private let inputs: Int
    private let units: Int
    private let activation: FusedActivation

    init(_ layer: Dense, from input: Shape, to output: Shape, _ capacity: Int) {
        inputs = input[input.count - 1]
        units = layer.units
        activation = FusedActivation(
            layer.activation, width: units, outputCount: output.reduce(1, *), capacity: capacity)
        super.init(from: input, to: output)
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let rows = step.count * inputCount / inputs
        if weights.count > 1 {
            for row in 0..<rows { (output + row * units).update(from: weights[1], count: units) }
        }
        MatrixProduct(rows: rows, columns: units, inner: inputs, transposeB: true, beta: weights.count > 1 ? 1 : 0)
            .run(input, weights[0], into: output)
        activation.forward(output, rows * units)
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        let rows = step.count * inputCount / inputs
        activation.backward(gradient, output: output, rows * units)
        if let slopes = self.gradient(0) {
            MatrixProduct(rows: units, columns: inputs, inner: rows, transposeA: true).run(
                gradient, input, into: slopes)
        }
        if let slopes = self.gradient(1) { sumRows(gradient, rows, units, into: slopes) }
        if let inputGradient {
            MatrixProduct(rows: rows, columns: inputs, inner: units).run(gradient, weights[0], into: inputGradient)
        }
    }
}

/// Adds up the rows of a matrix.
func sumRows(_ matrix: UnsafePointer<Real>, _ rows: Int, _ columns: Int, into sums: UnsafeMutablePointer<Real>) {
    sums.update(repeating: 0, count: columns)
    for row in 0..<rows {
        let line = matrix + row * columns
        for column in 0..<columns { sums[column] += line[column] }
    }
}

extension Checked {
    public static func dense(
        weights: Tensor, bias: Tensor?, activation: ActivationFunction
    ) throws(TensorError) -> Dense {
        guard weights.rank == 2 else { throw .notAWeightMatrix(weights.shape) }
        if let bias, bias.shape != [weights.shape[0]] { throw .wrongBias(bias.shape, units: weights.shape[0]) }
        var layer = Dense(weights.shape[0], inputs: weights.shape[1], activation: activation, useBias: bias != nil)
        layer.parameters[0].tensor = weights
        if let bias { layer.parameters[1].tensor = bias }
        return layer
    }
}

extension TensorError {
    static func wrongInputs(_ kind: String, expected: Int, input: Shape) -> TensorError {
        TensorError(
            "wrong-inputs",
            "\(kind) has weights for \(expected) inputs, but the shape \(input) brings \(input.last ?? 0)")
    }

    static func notAWeightMatrix(_ shape: Shape) -> TensorError {
        TensorError("not-a-weight-matrix", "weights have the shape (out, in); a tensor of shape \(shape) came")
    }

    static func wrongBias(_ shape: Shape, units: Int) -> TensorError {
        TensorError("wrong-bias", "\(units) outputs need a bias of shape [\(units)]; one of shape \(shape) came")
    }
}
