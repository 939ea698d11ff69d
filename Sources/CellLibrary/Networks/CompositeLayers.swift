import CellLanguage
import NeuralNets

/// Layers made of layers.
extension CellLibraryIndex {
    func addCompositeLayers() {
        addResidual()
        addConcatenate()
        layer("Bidirectional", Bidirectional.self, "A recurrent layer from both ends, its states side by side.") {
            type in
            type.member("init<Inner: Layer>(_ layer: Inner)", "`Bidirectional(LSTM(32))`.") { call in
                try call.layer { try call.recurrentLayer(0).bothWays }
            }
        }
        layer("EncoderDecoder", EncoderDecoder.self, "A sequence into a vector, and the vector into another sequence.")
        {
            type in
            type.member(
                "init<Encoder: Layer, Decoder: Layer>(encoder: Encoder, steps: Int, decoder: Decoder)",
                "The encoder's last state is given to the decoder at each of its steps."
            ) { call in
                try call.layer {
                    try encoderDecoder(
                        call.recurrentLayer(0), call.positive(1, "steps"), call.recurrentLayer(2))
                }
            }
        }
        layer("SqueezeExcitation", SqueezeExcitation.self, "Channels weighed by what the whole picture says of them.") {
            type in
            type.member(
                "init(reduced: Int, activation: ActivationFunction = .swish)", "The units between its two dense layers."
            ) { call in
                try call.layer { try SqueezeExcitation(reduced: call.positive(0, "units"), activation: call[1]) }
            }
        }
        layer("TimeDistributed", TimeDistributed.self, "The same layer on each step of a sequence.") { type in
            type.member("init<Inner: Layer>(_ layer: Inner)", "`TimeDistributed(Dense(8))`.") { call in
                try call.layer { try TimeDistributed(call.layer(0)) }
            }
        }
        addScalingLayers()
    }

    private func addResidual() {
        layer("Residual", Residual.self, "f(block(x) + shortcut(x)): a block learns what to add to its input.") {
            type in
            type.member(
                """
                init(activation: ActivationFunction = .linear, @LayerBuilder _ block: () -> [any Layer], \
                @LayerBuilder shortcut: () -> [any Layer])
                """,
                "A block and layers that bring the input to the block's shape."
            ) { call in
                let (block, shortcut) = try (call.layers(1), call.layers(2))
                return try call.layer { Residual(activation: call[0], { block }, shortcut: { shortcut }) }
            }
            type.member(
                "init(activation: ActivationFunction = .linear, @LayerBuilder _ block: () -> [any Layer])",
                "A block beside the input itself."
            ) { call in
                let block = try call.layers(1)
                return try call.layer { Residual(activation: call[0], { block }) }
            }
        }
    }

    private func addConcatenate() {
        type("struct Branch", BranchValue.self, "One row of layers of a `Concatenate`.") { type in
            type.member("init(@LayerBuilder _ layers: () -> [any Layer])", "Layers one behind the other.") { call in
                BranchValue(layers: try call.layers(0))
            }
        }
        type("@resultBuilder enum BranchBuilder", "Lists branches.") { type in
            type.member("static func buildBlock(_ branches: Branch...) -> [Branch]", "All of them.") {
                $0[0] as [BranchValue]
            }
        }
        layer("Concatenate", Concatenate.self, "Several rows of layers on the same input, side by side: inception.") {
            type in
            type.member(
                "init(@BranchBuilder _ branches: () -> [Branch])", "`Concatenate { Branch { … } Branch { … } }`."
            ) {
                call in
                let branches: [BranchValue] = try call.function(0).call()
                return try call.layer { Concatenate(branches: branches.map(\.layers)) }
            }
        }
    }

    private func addScalingLayers() {
        layer("Rescaling", Rescaling.self, "scale · x + offset.") { type in
            type.member("init(_ scale: Double, offset: Double = 0)", "`Rescaling(1.0 / 255)` for bytes.") { call in
                Rescaling(call[0], offset: call[1])
            }
        }
        layer(
            "LocalResponseNormalization", LocalResponseNormalization.self,
            "Divides by how strong neighbouring channels are."
        ) {
            type in
            type.member(
                "init(size: Int = 5, alpha: Double = 1e-4, beta: Double = 0.75, bias: Double = 2)",
                "AlexNet's settings unless others are given."
            ) { call in
                try LocalResponseNormalization(
                    size: call.positive(0, "size"), alpha: call[1], beta: call[2], bias: call[3])
            }
        }
        layer("RepeatVector", RepeatVector.self, "The same numbers at each of some steps.") { type in
            type.member("init(_ count: Int)", "So many steps.") { call in try RepeatVector(call.positive(0, "steps")) }
        }
    }
}

/// A row of layers on its way into a `Concatenate`.
struct BranchValue: HostValue {
    let layers: [any Layer]
}

extension HostCall {
    /// What a closure in a layer builder's braces lists.
    func layers(_ index: Int) throws -> [any Layer] {
        try (function(index).call(values: []).elements ?? []).map { try $0.layer() }
    }

    fileprivate func recurrentLayer(_ index: Int) throws -> any RecurrentLayer {
        let layer = try layer(index)
        guard let recurrent = layer as? any RecurrentLayer else {
            throw CellError(
                "\(layer.kind) keeps no state from step to step", hint: "Use `SimpleRNN`, `LSTM` or `GRU` here",
                id: "not-recurrent")
        }
        return recurrent
    }
}

extension RecurrentLayer {
    fileprivate var bothWays: Bidirectional { Bidirectional(self) }
}

private func encoderDecoder(
    _ encoder: some RecurrentLayer, _ steps: Int, _ decoder: some RecurrentLayer
) -> EncoderDecoder {
    EncoderDecoder(encoder: encoder, steps: steps, decoder: decoder)
}

extension TimeDistributed: HostValue {}
extension Residual: HostValue {}
extension Concatenate: HostValue {}
extension Bidirectional: HostValue {}
extension EncoderDecoder: HostValue {}
extension SqueezeExcitation: HostValue {}
extension Rescaling: HostValue {}
extension LocalResponseNormalization: HostValue {}
extension RepeatVector: HostValue {}
