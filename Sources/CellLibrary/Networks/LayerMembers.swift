import CellLanguage
import NeuralNets
import TensorKit

/// What every layer can do: be called, be asked about its weights, be frozen, be drawn anew.
extension CellLibraryIndex {
    func addLayers() {
        type(
            "protocol Layer",
            "A step of a network: numbers in, numbers out, by a rule with weights that can be learned.")
        addParameter()
        self.extension("extension Layer") { type in
            type.addLayerCalls()
            type.addLayerCounts()
            type.addLayerCopies()
        }
    }

    private func addParameter() {
        type(
            "struct Parameter: CustomStringConvertible", Parameter.self, "A layer's weights of one kind.",
            description: { "\($0.name) \($0.shape)" }
        ) { type in
            type.member("var name: String { get }", "Within its layer: `weight`, `bias`.") {
                $0.receiver(Parameter.self).name
            }
            type.member("var shape: [Int] { get }", "(out, in) for a matrix, (out, in, height, width) for filters.") {
                $0.receiver(Parameter.self).shape
            }
            type.member("var count: Int { get }", "How many numbers it holds.") { $0.receiver(Parameter.self).count }
            type.member("var isTrainable: Bool { get }", "Whether training may change it.") {
                $0.receiver(Parameter.self).isTrainable
            }
            type.member("var tensor: Tensor { get }", "The numbers.") { call in
                let parameter: Parameter = call.receiver()
                if !parameter.isAllocated { try call.price(parameter.shape) }
                return parameter.tensor
            }
            type.member("var description: String { get }", "Its name and shape.") { call in
                let parameter: Parameter = call.receiver()
                return "\(parameter.name) \(parameter.shape)"
            }
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addLayerCalls() {
        member(
            "func callAsFunction(_ input: Tensor) -> Tensor",
            "The output for one example, or for a batch of them along the first axis."
        ) { call in
            try call.apply(to: call[0])
        }
        member(
            "func callAsFunction(_ input: Tensor, training: Bool) -> Tensor",
            "The output as in training, where dropout drops and batch normalisation measures."
        ) { call in
            try call.apply(to: call[0], training: call[1])
        }
        member("func callAsFunction(_ sequence: [Tensor]) -> Tensor", "The output for a sequence given step by step.") {
            call in
            try call.apply(to: Checked.stack(call[0]))
        }
        member("func outputShape(for input: [Int]) -> [Int]", "Axis sizes of the output for an example of a shape.") {
            call in
            try Checked.outputShape(of: call.receiverValue.layer(), for: call[0])
        }
    }

    fileprivate func addLayerCounts() {
        member("var kind: String { get }", "What the table of a model calls it.") { try $0.receiverValue.layer().kind }
        member("var parameters: [Parameter] { get }", "Its weights, in a fixed order.") {
            try $0.receiverValue.layer().parameters
        }
        member(
            "var parameterCount: Int { get }",
            "How many weights it has, frozen ones too; moving averages do not count."
        ) {
            try $0.receiverValue.layer().parameterCount
        }
        member("var trainableCount: Int { get }", "How many weights training may change.") {
            try $0.receiverValue.layer().trainableCount
        }
        member(
            "func multiplyAccumulates(for input: [Int]) -> Int",
            "Multiplications with addition that one example takes, in convolutions and matrix products."
        ) { call in
            try Checked.multiplyAccumulates(of: call.receiverValue.layer(), for: call[0])
        }
    }

    fileprivate func addLayerCopies() {
        member(
            "func frozen(statistics: Bool = true) -> Self",
            "A copy whose weights keep still; with `statistics: false` batch normalisation still drifts."
        ) { call in
            let layer = try call.receiverValue.layer()
            return call.result(layer.frozenCopy(statistics: call[0]))
        }
        member("func reinitialized(seed: Int? = nil) -> Self", "A copy with new random weights.") { call in
            let layer = try call.receiverValue.layer()
            call.seedEngine()
            return call.result(layer.drawnAnew(seed: call.seed(0)))
        }
    }
}

extension HostCall {
    fileprivate func apply(to input: Tensor, training: Bool? = nil) throws -> Tensor {
        let layer = try receiverValue.layer()
        try reserve(bytes: layer.bytesOfWeightsToDraw)
        if let model = layer as? Sequential {
            let examples = input.rank > model.inputShape.count ? input.shape[0] : 1
            try reserve(bytes: model.bytesForInference(examples: examples))
        }
        seedEngine()
        return try layer.applied(to: input, training: training)
    }

    /// A layer as the value of the call's own type: of `Self`.
    func result(_ layer: any HostLayer) -> CellValue { CellValue(layer, as: resultType) }
}

extension Layer where Self: HostValue {
    fileprivate func frozenCopy(statistics: Bool) -> any HostLayer { frozen(statistics: statistics) }
    fileprivate func drawnAnew(seed: UInt64?) -> any HostLayer { reinitialized(seed: seed) }
}

extension Parameter: HostValue {}
