import TensorKit

/// A state with a cell that gates protect (Hochreiter & Schmidhuber 1997, with the forget gate of Gers et al. 2000):
/// i, f, o = σ(…), g = tanh(…), cₜ = f cₜ₋₁ + i g, hₜ = o tanh(cₜ). Gates stand in the order i, f, g, o.
public struct LSTM: Layer {
    public let shape: RecurrentShape
    /// What the forget gate's bias starts with: 1, so that a cell remembers before it has learned to (Jozefowicz et al.
    /// 2015).
    public let forgetBias: Double
    /// `input` (4·units, features), `recurrent` (4·units, units), `bias` (4·units).
    public var parameters: [Parameter] = []
    private(set) var isFrozen = false

    public init(
        _ units: Int, returnSequences: Bool = false, goesBackwards: Bool = false, forgetBias: Double = 1,
        inputs: Int? = nil
    ) {
        shape = RecurrentShape(units: units, returnSequences: returnSequences, goesBackwards: goesBackwards)
        self.forgetBias = forgetBias
        if let inputs { declare(inputs) }
    }

    private mutating func declare(_ inputs: Int) {
        parameters = shape.declare(gates: 4, inputs: inputs, bias: .blocks([0, forgetBias, 0, 0]))
        if isFrozen { parameters.keepStill() }
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        parameters.keepStill()
    }

    public var kind: String { "LSTM" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try shape.output(kind, for: input, declared: parameters.first?.shape[1])
    }

    public func prepared(for input: Shape) throws(TensorError) -> LSTM {
        _ = try outputShape(for: input)
        guard parameters.isEmpty else { return self }
        var copy = self
        copy.declare(input[1])
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int { shape.multiplyAccumulates(gates: 4, for: input) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        LSTMPass(self, from: input, to: try outputShape(for: input), capacity)
    }
}

/// Backward, with the gradient h̄ of the state and c̄ of the cell: ō = h̄ tanh(c), c̄ ← c̄ + h̄ o (1 − tanh²c),
/// ī = c̄ g, ḡ = c̄ i, f̄ = c̄ cₜ₋₁, each times the slope of its gate; what is left for the step before is c̄ f and Whᵀ·δ.
private final class LSTMPass: RecurrentPass {
    /// Cells before the first step (0) and after each, and their tanh.
    private let cells: Buffer
    private let squashed: Buffer
    private let cellGradient: Buffer

    init(_ layer: LSTM, from input: Shape, to output: Shape, _ capacity: Int) {
        cells = Buffer(count: (input[0] + 1) * layer.shape.units * capacity)
        squashed = Buffer(uninitialized: input[0] * layer.shape.units * capacity)
        cellGradient = Buffer(uninitialized: layer.shape.units * capacity)
        super.init(layer.shape, gates: 4, from: input, to: output, capacity)
    }

    private func cells(_ t: Int, _ count: Int) -> UnsafeMutablePointer<Real> {
        cells.pointer + (t + 1) * count * units
    }

    override func stepForward(_ t: Int, _ count: Int) {
        let z = sums.pointer + t * count * rows
        addRecurrentSums(t, count, to: z)
        if t == 0 { cells(-1, count).update(repeating: 0, count: count * units) }
        let (before, after) = (cells(t - 1, count), cells(t, count))
        let tanhs = squashed.pointer + t * count * units
        for example in 0..<count {
            let gates = z + example * rows
            VectorMath.sigmoid(gates, 2 * units)
            VectorMath.tanh(gates + 2 * units, units)
            VectorMath.sigmoid(gates + 3 * units, units)
            let row = example * units
            for u in 0..<units {
                after[row + u] = gates[units + u] * before[row + u] + gates[u] * gates[2 * units + u]
            }
        }
        tanhs.update(from: after, count: count * units)
        VectorMath.tanh(tanhs, count * units)
        let h = states(t, count)
        for example in 0..<count {
            let reveal = z + example * rows + 3 * units
            let row = example * units
            for u in 0..<units { h[row + u] = reveal[u] * tanhs[row + u] }
        }
    }

    override func beginBackward(_ count: Int) {
        cellGradient.pointer.update(repeating: 0, count: count * units)
    }

    override func stepBackward(_ t: Int, _ count: Int) {
        let z = sums.pointer + t * count * rows
        let deltas = sumGradients.pointer + t * count * rows
        let before = cells(t - 1, count)
        for example in 0..<count {
            let row = example * units
            let (gates, delta) = (z + example * rows, deltas + example * rows)
            let (squash, old) = (squashed.pointer + (t * count + example) * units, before + row)
            let (hBar, cBar) = (stateGradient.pointer + row, cellGradient.pointer + row)
            for u in 0..<units {
                let (i, f) = (gates[u], gates[units + u])
                let (g, o) = (gates[2 * units + u], gates[3 * units + u])
                let c = cBar[u] + hBar[u] * o * (1 - squash[u] * squash[u])
                delta[u] = c * g * i * (1 - i)
                delta[units + u] = c * old[u] * f * (1 - f)
                delta[2 * units + u] = c * i * (1 - g * g)
                delta[3 * units + u] = hBar[u] * squash[u] * o * (1 - o)
                cBar[u] = c * f
            }
        }
        sendBack(deltas, count)
    }
}
