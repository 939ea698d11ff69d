import CellLanguage
import NeuralNets
import TensorKit

/// Layers of sequences: `[time, features]`, or a list of tensors.
extension CellLibraryIndex {
    func addSequenceLayers() {
        layer("Embedding", Embedding.self, "A vector of its own for each word's number.") { type in
            type.member("init(vocabulary: Int, dimensions: Int)", "So many words, each as so many numbers.") { call in
                try call.layer {
                    let (words, dimensions) = try (call.positive(0, "vocabulary"), call.positive(1, "dimensions"))
                    try call.price([words, dimensions])
                    return Embedding(vocabulary: words, dimensions: dimensions)
                }
            }
            type.member("var weights: Tensor { get }", "A row for each word.") { call in
                try call.weights(of: call.receiver(Embedding.self), 0)
            }
        }
        layer("SimpleRNN", SimpleRNN.self, "A state mixed anew at each step: h = tanh(Wx·x + Wh·h + b).") { type in
            type.addSimpleRNNMaking()
            type.addRecurrentWeights(SimpleRNN.self)
        }
        layer("LSTM", LSTM.self, "A state with a cell that gates protect; gates stand in the order i, f, g, o.") {
            type in
            type.addLSTMMaking()
            type.addRecurrentWeights(LSTM.self)
        }
        layer("GRU", GRU.self, "A state with an update and a reset gate.") { type in
            type.addGRUMaking()
            type.addRecurrentWeights(GRU.self)
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addRecurrentWeights<L: HostLayer>(_ kind: L.Type) {
        member("var inputWeights: Tensor { get }", "From the input: (gates · units, features).") { call in
            try call.weights(of: call.receiver(L.self), 0)
        }
        member("var recurrentWeights: Tensor { get }", "From the last state: (gates · units, units).") { call in
            try call.weights(of: call.receiver(L.self), 1)
        }
        member("var bias: Tensor { get }", "One number for each sum.") { call in
            try call.weights(of: call.receiver(L.self), 2)
        }
    }

    fileprivate func addSimpleRNNMaking() {
        member(
            """
            init(_ units: Int, returnSequences: Bool = false, goesBackwards: Bool = false, \
            activation: ActivationFunction = .tanh, inputs: Int? = nil)
            """,
            "So many hidden units; outside a model it needs to know how many features come in, too."
        ) { call in
            try call.layer {
                try SimpleRNN(
                    call.positive(0, "units"), returnSequences: call[1], goesBackwards: call[2], activation: call[3],
                    inputs: call.optionalPositive(4, "inputs"))
            }
        }
        addGivenWeights(gates: 1) { SimpleRNN($0, returnSequences: $1, inputs: $2) }
    }

    fileprivate func addLSTMMaking() {
        member(
            """
            init(_ units: Int, returnSequences: Bool = false, goesBackwards: Bool = false, forgetBias: Double = 1, \
            inputs: Int? = nil)
            """,
            "So many hidden units; the forget gate's bias starts at 1, so that a cell remembers at first."
        ) { call in
            try call.layer {
                try LSTM(
                    call.positive(0, "units"), returnSequences: call[1], goesBackwards: call[2], forgetBias: call[3],
                    inputs: call.optionalPositive(4, "inputs"))
            }
        }
        addGivenWeights(gates: 4) { LSTM($0, returnSequences: $1, inputs: $2) }
    }

    fileprivate func addGRUMaking() {
        member(
            "init(_ units: Int, returnSequences: Bool = false, goesBackwards: Bool = false, inputs: Int? = nil)",
            "So many hidden units; gates stand in the order r, z, n."
        ) { call in
            try call.layer {
                try GRU(
                    call.positive(0, "units"), returnSequences: call[1], goesBackwards: call[2],
                    inputs: call.optionalPositive(3, "inputs"))
            }
        }
        member(
            """
            init(input: Tensor, recurrent: Tensor, bias: Tensor, recurrentBias: Tensor, returnSequences: Bool = false)
            """,
            "With weights that are given: (3 · units, features), (3 · units, units) and twice (3 · units)."
        ) { call in
            let recurrentBias: Tensor = call[3]
            let returnsSequences: Bool = call[4]
            var layer = try RecurrentWeights(call[0], call[1], call[2], gates: 3).layer { units, features in
                GRU(units, returnSequences: returnsSequences, inputs: features)
            }
            guard recurrentBias.shape == layer.parameters[3].shape else {
                throw TensorError(
                    "wrong-bias",
                    "the recurrent bias has the shape \(layer.parameters[3].shape); \(recurrentBias.shape) came")
            }
            layer.parameters[3].tensor = recurrentBias
            return layer
        }
    }

    private func addGivenWeights<L: HostLayer>(gates: Int, _ make: @escaping (Int, Bool, Int) -> L) {
        member(
            "init(input: Tensor, recurrent: Tensor, bias: Tensor, returnSequences: Bool = false)",
            "With weights that are given: (gates · units, features), (gates · units, units), (gates · units)."
        ) { call in
            try RecurrentWeights(call[0], call[1], call[2], gates: gates).layer { units, features in
                make(units, call[3], features)
            }
        }
    }
}

/// Weights of a recurrent layer that a cell gives itself.
private struct RecurrentWeights {
    private let input: Tensor
    private let recurrent: Tensor
    private let bias: Tensor
    private let units: Int

    init(_ input: Tensor, _ recurrent: Tensor, _ bias: Tensor, gates: Int) throws {
        units = recurrent.shape.last ?? 0
        let rows = gates * units
        guard units > 0, input.rank == 2, input.shape[0] == rows, recurrent.shape == [rows, units], bias.shape == [rows]
        else {
            throw CellError(
                "weights of \(gates) times n rows are needed, (n·\(gates), features), (n·\(gates), n) and (n·\(gates)); "
                    + "\(input.shape), \(recurrent.shape) and \(bias.shape) came", id: "wrong-weights")
        }
        self.input = input
        self.recurrent = recurrent
        self.bias = bias
    }

    func layer<L: Layer>(_ make: (_ units: Int, _ features: Int) -> L) -> L {
        var layer = make(units, input.shape[1])
        for (place, tensor) in [input, recurrent, bias].enumerated() { layer.parameters[place].tensor = tensor }
        return layer
    }
}

extension Embedding: HostValue {}
extension SimpleRNN: HostValue {}
extension LSTM: HostValue {}
extension GRU: HostValue {}
