import TensorKit

/// Layers one behind the other: a model, and itself a layer of a larger one.
///
/// A model is a value: a copy that is trained leaves the original alone, and weights are shared until one is written.
public struct Sequential: Layer {
    /// Axis sizes of one example.
    public let inputShape: Shape
    public private(set) var layers: [any Layer]
    /// What the model was last trained to make small.
    public internal(set) var loss: Loss?

    /// - Parameter seed: where its random weights come from; by default the next of the shared stream.
    public init(input: Shape, seed: UInt64? = nil, @LayerBuilder _ layers: () -> [any Layer]) {
        let parts = layers()
        self = trapping { () throws(TensorError) in try Sequential(checking: parts, input: input, seed: seed) }
    }

    /// The core: an error names the layer that does not fit.
    public init(checking layers: [any Layer], input: Shape, seed: UInt64? = nil) throws(TensorError) {
        _ = try input.checkedCount()
        guard !input.contains(0) else { throw .emptyExample(input) }
        inputShape = input
        self.layers = []
        var shape = input
        for (index, layer) in layers.enumerated() {
            do throws(TensorError) {
                let ready = try layer.prepared(for: shape)
                shape = try ready.outputShape(for: shape)
                _ = try shape.checkedCount()
                for parameter in ready.parameters { try parameter.check() }
                self.layers.append(ready)
            } catch {
                throw .layerDoesNotFit(index, layer.kind, error)
            }
        }
        let stream = SplitMix64(seed: seed ?? RandomSource.shared.nextSeed())
        // Weights that were given keep their numbers, and so do layers of another model, also where nobody has looked
        // at them yet. The rest is drawn from this model's stream.
        parameters = parameters.enumerated().map {
            $1.isSettled || $1.isAllocated ? $1 : $1.drawnAnew(from: stream.split($0))
        }
    }

    public var kind: String { "Sequential" }
    public var inputRank: Int? { inputShape.count }
    public var inputVocabulary: Int? { layers.inputVocabulary }
    public var layout: LayoutNeed { .channelsLast }
    public var parts: [any Layer] { layers }
    public var needsWholeBatch: Bool { layers.contains(where: \.needsWholeBatch) }
    /// Axis sizes of one example's output.
    public var outputShape: Shape {
        trapping { () throws(TensorError) in try outputShape(for: inputShape) }
    }

    public var parameters: [Parameter] {
        get { layers.flatMap(\.parameters) }
        set { layers.distribute(newValue) }
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        guard input == inputShape else { throw .wrongExample(expected: inputShape, input: input) }
        return try layers.outputShape(for: input)
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        (try? layers.total(for: input) { $0.multiplyAccumulates(for: $1) }) ?? 0
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        try Chain(layers, for: input, capacity: capacity)
    }

    public mutating func freeze(statistics: Bool) {
        layers.freeze(statistics: statistics)
    }

    /// The model without its last layers: a body for another head.
    public func dropLast(_ count: Int = 1) -> Sequential {
        var copy = self
        copy.layers.removeLast(min(max(count, 0), layers.count))
        return copy
    }

    /// The model up to, not including, a layer: for looking at what that layer is given.
    public func prefix(_ count: Int) -> Sequential { dropLast(layers.count - min(max(count, 0), layers.count)) }
}

/// Lists the layers of a model line by line; `if` and `for` are allowed.
@resultBuilder
public enum LayerBuilder {
    public static func buildExpression(_ layer: any Layer) -> [any Layer] { [layer] }
    public static func buildExpression(_ layers: [any Layer]) -> [any Layer] { layers }
    public static func buildBlock(_ parts: [any Layer]...) -> [any Layer] { parts.flatMap { $0 } }
    public static func buildOptional(_ part: [any Layer]?) -> [any Layer] { part ?? [] }
    public static func buildEither(first part: [any Layer]) -> [any Layer] { part }
    public static func buildEither(second part: [any Layer]) -> [any Layer] { part }
    public static func buildArray(_ parts: [[any Layer]]) -> [any Layer] { parts.flatMap { $0 } }
}

extension TensorError {
    static func layerDoesNotFit(_ index: Int, _ kind: String, _ reason: TensorError) -> TensorError {
        TensorError(reason.id, "layer \(index + 1): \(reason.text)", hint: reason.hint)
    }

    static func emptyExample(_ shape: Shape) -> TensorError {
        TensorError("empty-example", "an example of shape \(shape) holds no number to compute with")
    }

    static func wrongExample(expected: Shape, input: Shape) -> TensorError {
        TensorError("wrong-example", "the model takes examples of shape \(expected); one of shape \(input) came")
    }
}
