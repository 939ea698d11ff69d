import TensorKit

/// The slope of a loss with respect to each parameter of a model; `nil` for parameters that keep still.
public struct ModelGradient: Sendable {
    /// In the order of the model's parameters.
    public var slopes: [Tensor?]

    /// The length of all slopes together, as one vector.
    public var norm: Double {
        slopes.compactMap { $0 }.reduce(0.0) { sum, slope in
            slope.scalars.reduce(sum) { $0 + Double($1) * Double($1) }
        }.squareRoot()
    }
}

/// A loss and its gradient with respect to a layer's or model's weights, from one forward and one backward pass.
public func valueWithGradient<Model: Layer>(
    at model: Model, of loss: (Model) -> Tensor
) -> (value: Tensor, gradient: ModelGradient) {
    trapping { () throws(TensorError) in
        try Checked.valueWithGradient(at: model) { model throws(TensorError) in loss(model) }
    }
}

public func gradient<Model: Layer>(at model: Model, of loss: (Model) -> Tensor) -> ModelGradient {
    valueWithGradient(at: model, of: loss).gradient
}

extension Checked {
    public static func valueWithGradient<Model: Layer>(
        at model: Model, of loss: (Model) throws(TensorError) -> Tensor
    ) throws(TensorError) -> (value: Tensor, gradient: ModelGradient) {
        let learned = learned(model)
        let (value, gradients) = try valueWithGradient(at: learned.map { model.parameters[$0].tensor }) {
            variables throws(TensorError) in try loss(model.with(variables, at: learned))
        }
        return (value, ModelGradient(gradients, at: learned, of: model.parameters.count))
    }

    /// The same for a loss that may fail in ways of its own.
    public static func valueWithGradient<Model: Layer>(
        at model: Model, ofFallible loss: (Model) throws -> Tensor
    ) throws -> (value: Tensor, gradient: ModelGradient) {
        let learned = learned(model)
        let (value, gradients) = try valueWithGradient(
            at: learned.map { model.parameters[$0].tensor },
            ofFallible: { variables in try loss(model.with(variables, at: learned)) })
        return (value, ModelGradient(gradients, at: learned, of: model.parameters.count))
    }

    private static func learned(_ model: some Layer) -> [Int] {
        let parameters = model.parameters
        return parameters.indices.filter { parameters[$0].isTrainable }
    }
}

extension Layer {
    /// The layer with other numbers in some of its parameters.
    fileprivate func with(_ tensors: [Tensor], at places: [Int]) -> Self {
        var copy = self
        var parameters = parameters
        for (place, tensor) in zip(places, tensors) { parameters[place].tensor = tensor }
        copy.parameters = parameters
        return copy
    }
}

extension ModelGradient {
    fileprivate init(_ gradients: [Tensor], at places: [Int], of count: Int) {
        slopes = [Tensor?](repeating: nil, count: count)
        for (place, gradient) in zip(places, gradients) { slopes[place] = gradient }
    }
}
