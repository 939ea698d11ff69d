import CellLanguage
import NeuralNets
import TensorKit

/// Layers that do not care how numbers lie in space or time.
extension CellLibraryIndex {
    func addDenseLayers() {
        layer("Dense", Dense.self, "Every output a weighted sum of every input: f(W·x + b).") { type in
            type.addDenseMaking()
            type.member("var weights: Tensor { get }", "The matrix (out, in).") { call in
                try call.weights(of: call.receiver(Dense.self), 0)
            }
            type.member("var bias: Tensor { get }", "One number for each output.") { call in
                try call.weights(of: call.receiver(Dense.self), 1)
            }
        }
        layer(
            "Flatten", Flatten.self,
            "All numbers of an example in one row. Called by itself, it takes up to three axes as one example, four as a batch."
        ) { type in
            type.member("init()", "A layer that flattens.") { _ in Flatten() }
        }
        layer("Reshape", Reshape.self, "The same numbers under another shape.") { type in
            type.member("init(_ sizes: Int...)", "To a shape: `Reshape(7, 7, 64)`.") { call in Reshape(shape: call[0]) }
        }
        layer("Dropout", Dropout.self, "In training, sets a share of the numbers to 0 and scales the others up.") {
            type in
            type.member("init(_ rate: Double)", "The share that is dropped, from 0 up to 1.") { call in
                Dropout(call[0])
            }
        }
        layer("Activation", Activation.self, "A function of each number, as a layer of its own.") { type in
            type.member("init(_ function: ActivationFunction)", "`Activation(.relu)`.") { call in Activation(call[0]) }
        }
        layer("BatchNormalization", BatchNormalization.self, "Brings each channel to a learned mean and deviation.") {
            type in
            type.member(
                "init(momentum: Double = 0.9, epsilon: Double = 1e-5, channels: Int? = nil)",
                "The momentum is what its moving averages keep at each step."
            ) { call in
                try call.layer {
                    try BatchNormalization(
                        momentum: call[0], epsilon: call[1], channels: call.optionalPositive(2, "channels"))
                }
            }
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addDenseMaking() {
        member(
            """
            init(_ units: Int, inputs: Int? = nil, activation: ActivationFunction = .linear, useBias: Bool = true, \
            initializer: Initializer = .glorotUniform, l2: Double = 0)
            """,
            "So many outputs; outside a model it needs to know how many inputs, too."
        ) { call in
            try call.layer {
                try Dense(
                    call.positive(0, "units"), inputs: call.optionalPositive(1, "inputs"), activation: call[2],
                    useBias: call[3], initializer: call[4], l2: call[5])
            }
        }
        member(
            "init(weights: [[Double]], bias: [Double]? = nil, activation: ActivationFunction = .linear)",
            "With weights that are given: a row for each output."
        ) { call in
            let bias: [Double]? = call[1]
            let weights = try Checked.tensor(rows: call[0])
            return try Checked.dense(weights: weights, bias: bias.map { Tensor($0) }, activation: call[2])
        }
        member(
            "init(weights: Tensor, bias: Tensor? = nil, activation: ActivationFunction = .linear)",
            "With weights that are given: (out, in)."
        ) { call in
            try Checked.dense(weights: call[0], bias: call[1], activation: call[2])
        }
    }
}

extension HostCall {
    /// A parameter's numbers, once the layer knows its inputs.
    func weights(of layer: some Layer, _ place: Int) throws -> Tensor {
        let parameters = layer.parameters
        guard parameters.indices.contains(place) else {
            throw CellError(
                "\(layer.kind) has no such weights yet", hint: "It gets them in a model, or by naming its inputs",
                id: "no-weights")
        }
        return parameters[place].tensor
    }
}

extension Dense: HostValue {}
extension Flatten: HostValue {}
extension Reshape: HostValue {}
extension Dropout: HostValue {}
extension Activation: HostValue {}
extension BatchNormalization: HostValue {}
