import TensorKit

/// The slope of a loss with respect to each parameter of a model; `nil` for parameters that keep still.
public struct ModelGradient: Sendable {
    /// In the order of the model's parameters.
    public var slopes: [Tensor?]
    /// How far what is measured along the way moved, the averages of batch normalisation: in the same order, `nil` for what
    /// is learned.
    public internal(set) var changes: [Tensor?]

    init(slopes: [Tensor?]) {
        self.slopes = slopes
        changes = slopes.map { _ in nil }
    }

    /// Slope by slope, and change by change.
    public func adding(_ other: ModelGradient) throws(TensorError) -> ModelGradient {
        guard slopes.count == other.slopes.count else {
            throw .wrongGradient(other.slopes.count, parameters: slopes.count)
        }
        var sum = self
        for place in slopes.indices {
            sum.slopes[place] = try Self.sum(slopes[place], other.slopes[place])
            sum.changes[place] = try Self.sum(changes[place], other.changes[place])
        }
        return sum
    }

    private static func sum(_ a: Tensor?, _ b: Tensor?) throws(TensorError) -> Tensor? {
        guard let a, let b else { return a ?? b }
        return try Checked.add(a, b)
    }

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
        let moving = moving(model)
        let (value, gradients) = try valueWithGradient(at: moving.map { model.parameters[$0].tensor }) {
            variables throws(TensorError) in try loss(model.with(variables, at: moving))
        }
        return (value, ModelGradient(gradients, at: moving, of: model.parameters))
    }

    /// The same for a loss that may fail in ways of its own.
    public static func valueWithGradient<Model: Layer>(
        at model: Model, ofFallible loss: (Model) throws -> Tensor
    ) throws -> (value: Tensor, gradient: ModelGradient) {
        let moving = moving(model)
        let (value, gradients) = try valueWithGradient(
            at: moving.map { model.parameters[$0].tensor },
            ofFallible: { variables in try loss(model.with(variables, at: moving)) })
        return (value, ModelGradient(gradients, at: moving, of: model.parameters))
    }

    /// The places of what is learned and of what is measured: a pass leaves the change of the latter where the gradient of
    /// the former goes.
    private static func moving(_ model: some Layer) -> [Int] {
        let parameters = model.parameters
        return parameters.indices.filter { parameters[$0].isTrainable || parameters[$0].role == .statistic }
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
    fileprivate init(_ gradients: [Tensor], at places: [Int], of parameters: [Parameter]) {
        self.init(slopes: parameters.map { _ in nil })
        for (place, gradient) in zip(places, gradients) {
            if parameters[place].role == .statistic { changes[place] = gradient } else { slopes[place] = gradient }
        }
    }
}
