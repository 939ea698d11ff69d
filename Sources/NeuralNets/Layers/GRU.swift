import TensorKit

/// A state that gates renew in part (Cho et al. 2014): r, z = σ(…), n = tanh(Wn·x + b + r · (Un·h + b′)),
/// hₜ = z hₜ₋₁ + (1 − z) n. Gates stand in the order r, z, n; the recurrent sums have a bias of their own, as in Keras
/// (`reset_after`) and PyTorch.
public struct GRU: Layer {
    public let shape: RecurrentShape
    /// `input` (3·units, features), `recurrent` (3·units, units), `bias` and `recurrentBias` (3·units).
    public var parameters: [Parameter] = []
    private(set) var isFrozen = false

    public init(_ units: Int, returnSequences: Bool = false, goesBackwards: Bool = false, inputs: Int? = nil) {
        shape = RecurrentShape(units: units, returnSequences: returnSequences, goesBackwards: goesBackwards)
        if let inputs { declare(inputs) }
    }

    private mutating func declare(_ inputs: Int) {
        parameters = shape.declare(gates: 3, inputs: inputs, hasRecurrentBias: true)
        if isFrozen { parameters.keepStill() }
    }

    public mutating func freeze(statistics: Bool) {
        isFrozen = true
        parameters.keepStill()
    }

    public var kind: String { "GRU" }
    public var inputRank: Int? { 2 }
    public var layout: LayoutNeed { .channelsLast }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        try shape.output(kind, for: input, declared: parameters.first?.shape[1])
    }

    public func prepared(for input: Shape) throws(TensorError) -> GRU {
        _ = try outputShape(for: input)
        guard parameters.isEmpty else { return self }
        var copy = self
        copy.declare(input[1])
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int { shape.multiplyAccumulates(gates: 3, for: input) }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        GRUPass(self, from: input, to: try outputShape(for: input), capacity)
    }
}

/// Backward, with the gradient h̄ of the state: n̄ = h̄ (1 − z)(1 − n²), z̄ = h̄ (hₜ₋₁ − n) z (1 − z),
/// r̄ = n̄ (Un·h + b′) r (1 − r); the recurrent sums get r̄, z̄ and n̄ r, and the state before gets h̄ z besides.
private final class GRUPass: RecurrentPass {
    /// U·h + b′ of all steps, and its gradient.
    private let recurrentSums: Buffer
    private let recurrentGradient: Buffer

    init(_ layer: GRU, from input: Shape, to output: Shape, _ capacity: Int) {
        let count = input[0] * 3 * layer.shape.units * capacity
        recurrentSums = Buffer(uninitialized: count)
        recurrentGradient = Buffer(uninitialized: count)
        super.init(layer.shape, gates: 3, from: input, to: output, capacity)
    }

    override func stepForward(_ t: Int, _ count: Int) {
        let z = sums.pointer + t * count * rows
        let own = recurrentSums.pointer + t * count * rows
        for example in 0..<count { (own + example * rows).update(from: weights[3], count: rows) }
        addRecurrentSums(t, count, to: own)
        let (before, after) = (states(t - 1, count), states(t, count))
        for example in 0..<count {
            let (gates, back) = (z + example * rows, own + example * rows)
            for u in 0..<2 * units { gates[u] += back[u] }
            VectorMath.sigmoid(gates, 2 * units)
            let (candidate, candidateBack) = (gates + 2 * units, back + 2 * units)
            for u in 0..<units { candidate[u] += gates[u] * candidateBack[u] }
            VectorMath.tanh(candidate, units)
            let (keep, row) = (gates + units, example * units)
            for u in 0..<units {
                after[row + u] = keep[u] * before[row + u] + (1 - keep[u]) * candidate[u]
            }
        }
    }

    override func stepBackward(_ t: Int, _ count: Int) {
        let z = sums.pointer + t * count * rows
        let own = recurrentSums.pointer + t * count * rows
        let deltas = sumGradients.pointer + t * count * rows
        let backDeltas = recurrentGradient.pointer + t * count * rows
        let before = states(t - 1, count)
        for example in 0..<count {
            let row = example * units
            let (gates, back) = (z + example * rows, own + example * rows)
            let (delta, backDelta) = (deltas + example * rows, backDeltas + example * rows)
            let (hBar, old) = (stateGradient.pointer + row, before + row)
            for u in 0..<units {
                let (r, keep, n) = (gates[u], gates[units + u], gates[2 * units + u])
                let nBar = hBar[u] * (1 - keep) * (1 - n * n)
                let rBar = nBar * back[2 * units + u] * r * (1 - r)
                let keepBar = hBar[u] * (old[u] - n) * keep * (1 - keep)
                delta[u] = rBar
                delta[units + u] = keepBar
                delta[2 * units + u] = nBar
                backDelta[u] = rBar
                backDelta[units + u] = keepBar
                backDelta[2 * units + u] = nBar * r
                hBar[u] *= keep
            }
        }
        sendBack(backDeltas, count, adding: true)
    }

    override func recurrentGradients(_ steps: Int) {
        if let slopes = gradient(1) {
            MatrixProduct(rows: rows, columns: units, inner: steps, transposeA: true)
                .run(recurrentGradient.pointer, statesBefore, into: slopes)
        }
        if let slopes = gradient(3) { sumRows(recurrentGradient.pointer, steps, rows, into: slopes) }
    }
}
