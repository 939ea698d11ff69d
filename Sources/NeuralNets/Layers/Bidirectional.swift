import TensorKit

/// A layer that keeps a state from step to step.
public protocol RecurrentLayer: Layer {
    var shape: RecurrentShape { get }
    /// The same layer, without weights, in the other direction.
    func turnedAround() -> Self
}

/// One recurrent layer from the start of the sequence and one from its end, their states side by side (Schuster & Paliwal
/// 1997).
public struct Bidirectional: Layer {
    private var directions: Concatenate

    public init<Inner: RecurrentLayer>(_ layer: Inner) {
        directions = Concatenate(branches: [[layer], [layer.turnedAround()]])
    }

    public var kind: String { "Bidirectional" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }
    public var parts: [any Layer] { directions.parts }

    public var parameters: [Parameter] {
        get { directions.parameters }
        set { directions.parameters = newValue }
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try directions.outputShape(for: input)
    }

    public func prepared(for input: Shape) throws(TensorError) -> Bidirectional {
        var copy = self
        copy.directions = try directions.prepared(for: input)
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int { directions.multiplyAccumulates(for: input) }

    public mutating func freeze(statistics: Bool) { directions.freeze(statistics: statistics) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        try directions.makePass(for: input, capacity: capacity)
    }
}

extension SimpleRNN: RecurrentLayer {
    public func turnedAround() -> SimpleRNN {
        let layer = SimpleRNN(
            shape.units, returnSequences: shape.returnSequences, goesBackwards: !shape.goesBackwards,
            activation: activation)
        return isFrozen ? layer.frozen() : layer
    }
}

extension LSTM: RecurrentLayer {
    public func turnedAround() -> LSTM {
        let layer = LSTM(
            shape.units, returnSequences: shape.returnSequences, goesBackwards: !shape.goesBackwards,
            forgetBias: forgetBias)
        return isFrozen ? layer.frozen() : layer
    }
}

extension GRU: RecurrentLayer {
    public func turnedAround() -> GRU {
        let layer = GRU(shape.units, returnSequences: shape.returnSequences, goesBackwards: !shape.goesBackwards)
        return isFrozen ? layer.frozen() : layer
    }
}
