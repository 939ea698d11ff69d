import CellLanguage
import NeuralNets
import TensorKit

/// Gradients with respect to the weights of a layer or model.
extension CellLibraryIndex {
    func addModelGradients() {
        type(
            "struct ModelGradient", ModelGradient.self, "The slope of a loss by each weight of a model.",
            summary: { $0.valueSummary }
        ) { type in
            type.member("var norm: Double { get }", "The length of all slopes together, as one vector.") {
                $0.receiver(ModelGradient.self).norm
            }
            type.member("var count: Int { get }", "How many parameters the model has.") {
                $0.receiver(ModelGradient.self).slopes.count
            }
            type.member(
                "subscript(_ index: Int) -> Tensor { get }", "The slopes of one parameter, in the model's order."
            ) {
                call in
                let slopes = call.receiver(ModelGradient.self).slopes
                let index: Int = call[0]
                guard slopes.indices.contains(index), let slope = slopes[index] else {
                    throw CellError(
                        "there is no gradient of parameter \(index): it is frozen or not there", id: "no-slope")
                }
                return slope
            }
            type.member("static func + (a: ModelGradient, b: ModelGradient) -> ModelGradient", "Both, slope by slope.")
            {
                call in
                try (call[0] as ModelGradient).adding(call[1])
            }
            type.member("static func += (a: inout ModelGradient, b: ModelGradient)", "Adds slope by slope.") {
                call -> Void in
                let other: ModelGradient = call[1]
                try call.mutate(0, as: ModelGradient.self) { $0 = try $0.adding(other) }
            }
        }
        function(
            """
            func valueWithGradient<Model: Layer>(at model: Model, of loss: (Model) -> Tensor) \
            -> (value: Tensor, gradient: ModelGradient)
            """,
            "A loss and its slopes by a model's weights, from one pass forward and one back."
        ) { call in
            let (value, gradient) = try call.layer(0).derivative(call, of: call.function(1))
            return CellTuple(value, gradient)
        }
        function(
            "func gradient<Model: Layer>(at model: Model, of loss: (Model) -> Tensor) -> ModelGradient",
            "The slopes of a loss by a model's weights."
        ) { call in
            try call.layer(0).derivative(call, of: call.function(1)).gradient
        }
    }
}

extension Layer where Self: HostValue {
    fileprivate func derivative(
        _ call: HostCall, of loss: CellFunction
    ) throws -> (value: Tensor, gradient: ModelGradient) {
        call.seedEngine()
        return try Checked.valueWithGradient(at: self, ofFallible: { try loss.call($0, as: Tensor.self) })
    }
}

extension ModelGradient: HostValue {}
